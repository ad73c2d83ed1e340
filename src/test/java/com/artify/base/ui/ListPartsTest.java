package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists are made of: their order and page in the address, and rows that can be chosen. */
class ListPartsTest {
    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theAddressNamesTheOrder() {
        Sorting sorting = sorting("sort=-title&q=dog");

        assertThat(sorting.key()).isEqualTo("title");
        assertThat(sorting.descending()).isTrue();
    }

    @Test
    void anUnknownOrderIsTheStandardOne() {
        Sorting sorting = sorting("sort=shoe-size");

        assertThat(sorting.key()).isEqualTo("created");
        assertThat(sorting.descending()).isTrue();
    }

    @Test
    void aSecondClickOnAHeadTurnsTheOrderAndKeepsTheFilters() {
        assertThat(sorting("q=dog&page=3").link("title")).contains("sort=title", "q=dog");
        assertThat(sorting("sort=title").link("title")).contains("sort=-title");
        assertThat(sorting("sort=-title").link("title")).contains("sort=title");
        assertThat(sorting("q=dog&page=3").link("title")).doesNotContain("page");
    }

    @Test
    void aPagerLeadsToItsNeighbours() {
        List<String> links = links(new Pager("orders", query("page=2&q=dog"), 120));

        assertThat(links).hasSize(2).allMatch(link -> link.contains("q=dog"));
        assertThat(links.getFirst()).contains("page=1");
        assertThat(links.getLast()).contains("page=3");
    }

    @Test
    void aPagerOfOnePageIsNotSeen() {
        assertThat(new Pager("orders", query(""), 50).isVisible()).isFalse();
        assertThat(new Pager("orders", query(""), 51).isVisible()).isTrue();
    }

    @Test
    void nonsenseInTheAddressIsThePageOne() {
        assertThat(Pager.page(query("page=-1"))).isEqualTo(1);
        assertThat(Pager.page(query("page=x"))).isEqualTo(1);
        assertThat(Pager.offset(query("page=3"))).isEqualTo(100);
    }

    @Test
    void aListStandsStillWhileRowsAreChosenAndCatchesUpAfterwards() {
        Selection<Integer> selection = new Selection<>();
        List<String> filled = new ArrayList<>();
        selection.row(1, "First");
        selection.refill(() -> filled.add("at once"));
        selection.chooseOnly(List.of(1));
        selection.refill(() -> filled.add("too early"));
        selection.refill(() -> filled.add("afterwards"));
        assertThat(filled).containsExactly("at once");

        selection.clear();
        selection.clear();
        assertThat(filled).containsExactly("at once", "afterwards");
    }

    @Test
    void chosenRowsBringTheBulkBarInTheFiltersPlace() {
        Selection<String> selection = new Selection<>();
        Div filters = new Div();
        BulkBar bar = new BulkBar(selection, filters);
        DataTable table = new DataTable().selectable(selection).column("Name");
        table.chosenRow(selection, "a", "A", new Span("A"));
        table.chosenRow(selection, "b", "B", new Span("B"));
        List<Checkbox> boxes = boxes(table);

        tick(boxes.get(1), true);
        assertThat(selection.keys()).isEqualTo(Set.of("a"));
        assertThat(bar.isVisible()).isTrue();
        assertThat(filters.isVisible()).isFalse();
        assertThat(boxes.getFirst().isIndeterminate()).isTrue();

        tick(boxes.getFirst(), true);
        assertThat(selection.keys()).isEqualTo(Set.of("a", "b"));

        selection.clear();
        assertThat(bar.isVisible()).isFalse();
        assertThat(filters.isVisible()).isTrue();
        assertThat(boxes).noneMatch(Checkbox::getValue);
    }

    private static Sorting sorting(String query) {
        return Sorting.read("list", query(query), Set.of("title", "created"), "-created");
    }

    private static QueryParameters query(String text) {
        return QueryParameters.fromString(text);
    }

    private static List<String> links(Component root) {
        return tree(root)
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }

    private static List<Checkbox> boxes(Component root) {
        return tree(root).filter(Checkbox.class::isInstance).map(Checkbox.class::cast).toList();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ListPartsTest::tree));
    }

    /** As a person would, see {@code testing.Admin}. */
    private static void tick(Checkbox box, boolean value) {
        try {
            Method method =
                    AbstractField.class.getDeclaredMethod(
                            "setModelValue", Object.class, boolean.class);
            method.setAccessible(true);
            method.invoke(box, value, true);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
