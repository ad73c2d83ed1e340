package com.artify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.catalog.DraftProblem.Kind;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseDraftTest {
    private static final PrintMeasure A4 = PrintMeasure.USUAL;

    @Test
    void allCombinationsComeInTheOrderOfTheirOptions() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("Size", List.of("S", "M"));
        values.put("Colour", List.of("White", "Black", "Red"));

        assertThat(OptionValues.combinations(values))
                .extracting(combination -> String.join("-", combination.values()))
                .containsExactly("S-White", "S-Black", "S-Red", "M-White", "M-Black", "M-Red");
        assertThat(OptionValues.count(values)).isEqualTo(6);
    }

    @Test
    void combinationsThatAreThereStayAsTheyAre() {
        BaseDraft draft = draft(variant("A4").priced(700));

        BaseDraft more = draft.adding(List.of(variant(" a4 "), variant("A3")));
        assertThat(more.variants()).hasSize(2);
        assertThat(more.variants().getFirst()).isEqualTo(draft.variants().getFirst());
    }

    @Test
    void severalVariantsMoveTogether() {
        BaseDraft draft = draft(variant("1"), variant("2"), variant("3"), variant("4"));
        Set<UUID> last = Set.of(draft.variants().get(2).key(), draft.variants().get(3).key());

        assertThat(draft.moving(last, 1).variants())
                .extracting(VariantDraft::name)
                .containsExactly("1", "3", "4", "2");
        assertThat(draft.moving(last, 4).variants()).isEqualTo(draft.variants());
    }

    @Test
    void valuesFollowARenamedOption() {
        BaseDraft renamed = draft(variant("A4")).options(List.of("Format", "Frame"));

        assertThat(renamed.variants().getFirst().optionValues())
                .isEqualTo(Map.of("Format", "A4", "Frame", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'',210,297,300,0,VARIANT_NAME_MISSING",
        "A4,5,297,300,0,SIZE_OUT_OF_RANGE",
        "A4,210,297,10,0,DPI_OUT_OF_RANGE",
        "A4,210,297,300,-1,BLEED_OUT_OF_RANGE",
        "A4,4000,297,300,0,TOO_MANY_PIXELS"
    })
    void whatCannotBePrintedIsNamed(
            String name, double width, double height, int dpi, double bleed, Kind kind) {
        VariantDraft variant =
                variant("A4")
                        .named(name)
                        .with(new PrintMeasure(width, height, dpi, bleed, Fit.COVER));

        assertThat(DraftCheck.problems(draft(variant)))
                .containsExactly(DraftProblem.of(variant, kind));
    }

    @Test
    void aDiscountCannotExceedThePrice() {
        VariantDraft variant = variant("A4").priced(-2000);

        assertThat(DraftCheck.problems(draft(variant)))
                .containsExactly(DraftProblem.of(variant, Kind.PRICE_NEGATIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "POSTER,a4,2480,3508",
        "POSTER,50x70 cm,5906,8268",
        "POSTER_INCHES,8 x 10 inch,2400,3000",
        "CANVAS,30x40cm,1772,2362",
        "MUG,11OZ,2700,1050",
        "TEE,12×16 in,3600,4800"
    })
    void presetsAreFoundByWhatMerchantsWrite(
            PrintPreset.Family family, String written, int width, int height) {
        PrintSize print = PrintPreset.named(family, written).orElseThrow().measure().print("x");

        assertThat(print.widthPx()).isEqualTo(width);
        assertThat(print.heightPx()).isEqualTo(height);
    }

    @Test
    void everyPresetCanBePrinted() {
        assertThat(PrintPreset.all()).allMatch(preset -> preset.measure().possible());
    }

    @Test
    void aMeasureReadsBackFromItsText() {
        PrintMeasure measure = new PrintMeasure(203.2, 254, 300, 4, Fit.CONTAIN);

        assertThat(PrintMeasure.parse(measure.text())).contains(measure);
    }

    private static BaseDraft draft(VariantDraft... variants) {
        return new BaseDraft(
                0,
                "Poster",
                null,
                List.of("Size"),
                1900L,
                Currency.getInstance("EUR"),
                true,
                List.of(variants));
    }

    private static VariantDraft variant(String size) {
        return VariantDraft.of(Ids.next(), Map.of("Size", size), A4);
    }
}
