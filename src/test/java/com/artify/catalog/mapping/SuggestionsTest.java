package com.artify.catalog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.catalog.StoreVariant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @Test
    void optionsMeetByNameWhateverTheirOrder() {
        List<StoreVariant> store =
                TestVariants.store(
                        List.of("Frame colour", "Grösse"),
                        List.of("Schwarz / 30x40", "Oak / 40 X 60 CM", "Oak / 50x70"));
        List<LinkedVariant> base =
                TestVariants.base(
                        "Frame",
                        List.of("Size", "Frame"),
                        List.of("30 × 40 cm / Black", "40 × 60 cm / Oak"));
        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(target(suggestions, store.get(0))).isEqualTo("30 × 40 cm / Black");
        assertThat(target(suggestions, store.get(1))).isEqualTo("40 × 60 cm / Oak");
        assertThat(suggestions.of(store.get(2).id())).isEmpty();
        assertThat(suggestions.certain()).hasSize(2);
    }

    @Test
    void optionsOfUnknownNamesMeetByTheirValues() {
        List<StoreVariant> store =
                TestVariants.store(List.of("Variante"), List.of("Klein", "large"));
        List<LinkedVariant> base =
                TestVariants.base("Tee", List.of("Size"), List.of("S", "M", "L"));
        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(target(suggestions, store.get(0))).isEqualTo("S");
        assertThat(target(suggestions, store.get(1))).isEqualTo("L");
    }

    @Test
    void widthAndHeightAreNotExchanged() {
        List<StoreVariant> store =
                TestVariants.store(List.of("Width", "Height"), List.of("20 cm / 40 cm"));
        List<LinkedVariant> base =
                TestVariants.base(
                        "Banner",
                        List.of("Height", "Width"),
                        List.of("20 cm / 40 cm", "40 cm / 20 cm"));

        assertThat(target(Suggestions.of(store, base), store.getFirst()))
                .isEqualTo("40 cm / 20 cm");
    }

    @Test
    void whatTwoBasesOfferAlikeIsNotCertain() {
        List<StoreVariant> store = TestVariants.store(List.of("Size"), List.of("A4"));
        List<LinkedVariant> base =
                new ArrayList<>(TestVariants.base("Poster", List.of("Size"), List.of("A4")));
        base.addAll(TestVariants.base("Canvas", List.of("Size"), List.of("A4")));
        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(suggestions.of(store.getFirst().id())).isPresent();
        assertThat(suggestions.certain()).isEmpty();
    }

    @Test
    void theLikerOneWinsOverATurnedOne() {
        List<StoreVariant> store = TestVariants.store(List.of("Size"), List.of("40x30"));
        List<LinkedVariant> base =
                TestVariants.base("Print", List.of("Size"), List.of("30 × 40 cm", "40 × 30 cm"));
        Suggestion best = Suggestions.of(store, base).of(store.getFirst().id()).orElseThrow();

        assertThat(best.target().name()).isEqualTo("40 × 30 cm");
        assertThat(best.certain()).isTrue();
    }

    @Test
    void aChoiceThatTheBaseDoesNotKnowSharesOneBaseVariant() {
        List<StoreVariant> store =
                TestVariants.store(List.of("Size", "Paper"), List.of("A4 / Matte", "A4 / Gloss"));
        List<LinkedVariant> base =
                TestVariants.base("Poster", List.of("Size"), List.of("A4", "A3"));
        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(suggestions.certain())
                .hasSize(2)
                .allMatch(each -> each.target().name().equals("A4"));
    }

    @Test
    void aChoiceThatShopifyDoesNotAskLeavesADoubt() {
        List<StoreVariant> store = TestVariants.store(List.of("Size"), List.of("A4"));
        List<LinkedVariant> base =
                TestVariants.base(
                        "Frame", List.of("Size", "Frame"), List.of("A4 / Oak", "A4 / Black"));
        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(suggestions.of(store.getFirst().id())).isPresent();
        assertThat(suggestions.certain()).isEmpty();
    }

    @Test
    void asManyVariantsAsShopifyAllowsAreMatched() {
        List<String> titles = new ArrayList<>();
        for (int width = 20; width < 180; width += 10) {
            for (int height = 20; height < 180; height += 10) {
                for (String paper : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
                    titles.add(width + " cm / " + height + " cm / " + paper);
                }
            }
        }
        List<String> options = List.of("Width", "Height", "Paper");
        List<LinkedVariant> base = TestVariants.base("Banner", options, titles);
        List<String> mixed = new ArrayList<>(titles);
        Collections.shuffle(mixed, new Random(1));
        List<StoreVariant> store = TestVariants.store(options, mixed);

        Suggestions suggestions = Suggestions.of(store, base);

        assertThat(store).hasSize(2048);
        assertThat(suggestions.certain()).hasSize(2048);
        assertThat(store).allMatch(each -> target(suggestions, each).equals(each.title()));
    }

    private static String target(Suggestions suggestions, StoreVariant variant) {
        return suggestions.of(variant.id()).orElseThrow().target().name();
    }
}
