package com.artify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StandInCartTest {
    private static final StandInCatalogue.Item POSTER =
            StandInCatalogue.read().products().getFirst();
    private static final StandInCatalogue.Variant A5 = POSTER.variants().getFirst();
    private static final StandInCatalogue.Variant A4 = POSTER.variants().get(1);
    private static final Map<String, String> OIL = Map.of("_generation_id", "1", "Style", "Oil");
    private static final Map<String, String> INK = Map.of("_generation_id", "2", "Style", "Ink");

    private final StandInCart cart = new StandInCart();

    @Test
    void equalVariantsWithEqualPropertiesShareALine() {
        cart.add(POSTER, A5, 1, OIL);
        cart.add(POSTER, A5, 2, OIL);
        assertThat(cart.lines())
                .singleElement()
                .extracting(StandInCart.Line::quantity)
                .isEqualTo(3);
    }

    @Test
    void otherVariantsOrPropertiesHaveLinesOfTheirOwn() {
        cart.add(POSTER, A5, 1, OIL);
        cart.add(POSTER, A5, 1, INK);
        cart.add(POSTER, A4, 1, OIL);
        assertThat(cart.lines()).hasSize(3);
    }

    @Test
    void aQuantityOfNothingRemovesTheLine() {
        String key = cart.add(POSTER, A5, 1, OIL).orElseThrow().key();
        assertThat(cart.change(key, 5)).isTrue();
        assertThat(cart.lines().getFirst().quantity()).isEqualTo(5);
        assertThat(cart.change(key, 0)).isTrue();
        assertThat(cart.lines()).isEmpty();
        assertThat(cart.change(key, 1)).isFalse();
    }

    @Test
    void aFullCartTakesNoMore() {
        for (int line = 0; line < StandInCart.MOST_LINES; line++) {
            cart.add(POSTER, A5, 1, Map.of("_generation_id", "g" + line));
        }
        assertThat(cart.add(POSTER, A5, 1, OIL)).isEmpty();
        assertThat(
                        cart.add(POSTER, A5, 500, Map.of("_generation_id", "g0"))
                                .orElseThrow()
                                .quantity())
                .isEqualTo(StandInCart.MOST_OF_ONE);
    }

    @Test
    void checkingOutEmptiesIt() {
        cart.add(POSTER, A5, 2, OIL);
        assertThat(cart.checkOut()).hasSize(1);
        assertThat(cart.lines()).isEmpty();
    }

    @Test
    void itIsShownAsShopifyShowsCarts() {
        cart.add(POSTER, A5, 2, OIL);
        cart.add(POSTER, A4, 1, Map.of("_preview", "https://elsewhere.example/x.png"));
        StandInCartJson shown = StandInCartJson.of(cart, "EUR");
        assertThat(shown.itemCount()).isEqualTo(3);
        assertThat(shown.totalPrice()).isEqualTo(2 * 1490 + 1990);
        assertThat(shown.items().getFirst().image()).isEqualTo("/demo/store/assets/poster.jpg");
    }
}
