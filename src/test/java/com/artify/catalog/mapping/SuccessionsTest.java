package com.artify.catalog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.catalog.StoreVariant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
    private static final List<String> OPTIONS = List.of("Size", "Frame");

    @Test
    void theSameValuesMakeASuccessorWhateverTheOptionsAreCalled() {
        assertThat(
                        found(
                                TestVariants.store(OPTIONS, List.of("A4 / Oak", "A3 / Oak")),
                                TestVariants.store(
                                        List.of("Rahmen", "Format"),
                                        List.of("oak / a3 ", "Oak / A5"))))
                .isEqualTo(Map.of("oak / a3 ", "A3 / Oak"));
    }

    @Test
    void aSkuSaysMoreThanValues() {
        StoreVariant former = sku(TestVariants.store(OPTIONS, List.of("A4 / Oak")), "P-1");
        List<StoreVariant> fresh = TestVariants.store(OPTIONS, List.of("A4 / Oak", "A4 / Ash"));

        assertThat(found(List.of(former), List.of(fresh.get(0), sku(fresh.subList(1, 2), "p-1"))))
                .isEqualTo(Map.of("A4 / Ash", "A4 / Oak"));
    }

    @Test
    void whatCouldFollowTwoFollowsNone() {
        List<StoreVariant> twice = TestVariants.store(OPTIONS, List.of("A4 / Oak", "a4 / oak"));
        List<StoreVariant> once = TestVariants.store(OPTIONS, List.of("A4 / Oak"));

        assertThat(found(twice, once)).isEmpty();
        assertThat(found(once, twice)).isEmpty();
    }

    private static Map<String, String> found(List<StoreVariant> former, List<StoreVariant> fresh) {
        return Successions.of(former, fresh).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> each.getKey().title(), each -> each.getValue().title()));
    }

    private static StoreVariant sku(List<StoreVariant> variant, @Nullable String sku) {
        StoreVariant each = variant.getFirst();
        return new StoreVariant(
                each.id(),
                each.title(),
                each.options(),
                each.price(),
                each.compareAt(),
                sku,
                each.position());
    }
}
