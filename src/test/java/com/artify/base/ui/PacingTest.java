package com.artify.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final ShopDomain SHOP = new ShopDomain("paced.myshopify.com");

    private final Changes changes = new Changes();
    private final AtomicInteger state = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private int shown;

    @BeforeEach
    void openAPage() {
        MockVaadin.setup();
        Div view = new Div();
        LiveUpdates.calmly(view, changes, SHOP, Duration.ofMillis(300), this::show);
        UI.getCurrent().add(view);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theFirstChangeShowsAtOnceAndTheLastOfManyIsNotLost() {
        change(1);
        assertThat(shown).isEqualTo(1);

        for (int i = 2; i <= 50; i++) {
            change(i);
        }

        assertThat(runs).hasValueLessThan(25);
        await().pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    assertThat(shown).isEqualTo(50);
                });
    }

    private void change(int value) {
        state.set(value);
        changes.announce(new Changes.Change(SHOP, "generation", Integer.toString(value)));
        MockVaadin.clientRoundtrip(true);
    }

    private void show() {
        runs.incrementAndGet();
        shown = state.get();
    }
}
