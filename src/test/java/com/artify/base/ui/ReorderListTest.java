package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReorderListTest {
    private final List<String> told = new ArrayList<>();
    private ReorderList list;

    @BeforeEach
    void aListOfThree() {
        MockVaadin.setup();
        list = new ReorderList("Styles", (from, to) -> told.add(from + " to " + to));
        list.row("Oil");
        list.row("Ink");
        list.row("Comic");
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void aMovedRowStandsAtItsNewPlaceBeforeTheListenerIsTold() {
        move(0, 2);
        assertThat(names()).containsExactly("Ink", "Comic", "Oil");
        move(2, 1);
        assertThat(names()).containsExactly("Ink", "Oil", "Comic");
        assertThat(told).containsExactly("0 to 2", "2 to 1");
    }

    @Test
    void placesThatTheListDoesNotHaveMoveNothing() {
        move(0, 3);
        move(-1, 0);
        move(1, 1);
        assertThat(names()).containsExactly("Oil", "Ink", "Comic");
        assertThat(told).isEmpty();
    }

    private void move(int from, int to) {
        ComponentUtil.fireEvent(list, new ReorderList.Move(list, true, from, to));
    }

    private List<String> names() {
        return list.getElement().getChildren().map(row -> row.getAttribute("data-name")).toList();
    }
}
