package com.artify.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.artify.base.Ids;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.artify.catalog.sheet.SheetPlan.Field;
import com.artify.catalog.sheet.SheetPlan.Mistake;
import com.artify.catalog.sheet.SheetPlan.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final VariantDraft A4 = stored("A4");
    private static final BaseDraft BASE =
            new BaseDraft(
                    0,
                    "Poster",
                    null,
                    List.of("Size"),
                    1900L,
                    Currency.getInstance("EUR"),
                    true,
                    List.of(A4, stored("A3")));

    @Test
    void aFileThatNobodyEditedChangesNothing() throws IOException {
        SheetPlan plan = SheetReader.read(BASE, PrintMeasure.USUAL, written(BASE));

        assertThat(plan.rows())
                .extracting(SheetPlan.Row::outcome)
                .containsExactly(new Outcome.Unchanged(), new Outcome.Unchanged());
        assertThat(plan.draft()).isEqualTo(BASE);
    }

    @Test
    void textsThatLookLikeFormulasGoThereAndBackUnharmed() throws IOException {
        BaseDraft risky = BASE.replacing(A4.named("=1+1"));

        assertThat(written(risky)).contains("'=1+1");
        assertThat(SheetReader.read(BASE, PrintMeasure.USUAL, written(risky)).draft())
                .isEqualTo(risky);
    }

    @Test
    void aChangedRowSaysWhatItChanges() {
        SheetPlan plan =
                SheetReader.read(
                        BASE,
                        PrintMeasure.USUAL,
                        """
                        Option: Size;Price modifier;DPI
                         a4 ;-1,50;150
                        """);

        assertThat(plan.rows().getFirst().outcome())
                .isEqualTo(
                        new Outcome.Changed(
                                List.of(
                                        new Field("Size", "A4", "a4"),
                                        new Field("DPI", "300", "150"),
                                        new Field("Price modifier", "0.00", "-1.50"))));
        assertThat(plan.draft().variants().getFirst().priceModifier()).isEqualTo(-150);
        assertThat(plan.changes()).isEqualTo(1);
    }

    @Test
    void anUnknownCombinationIsAdded() {
        SheetPlan plan =
                SheetReader.read(
                        BASE, PrintMeasure.USUAL, "Option: Size,Width mm,Height mm\nA2,420,594\n");

        assertThat(plan.rows().getFirst().outcome()).isEqualTo(new Outcome.Added());
        assertThat(plan.draft().variants().getLast().measure().widthMm()).isEqualTo(420);
    }

    @Test
    void whatANewRowLeavesOutIsAsUsual() {
        PrintMeasure usual = new PrintMeasure(100, 100, 240, 5, Fit.CONTAIN);
        SheetPlan plan = SheetReader.read(BASE, usual, "Option: Size,Width mm\nA2,420\n");

        assertThat(plan.draft().variants().getLast().measure())
                .isEqualTo(new PrintMeasure(420, 100, 240, 5, Fit.CONTAIN));
    }

    @Test
    void wrongRowsAreNamedByTheirLineAndTheOthersStand() {
        SheetPlan plan =
                SheetReader.read(
                        BASE,
                        PrintMeasure.USUAL,
                        """
                        Option: Size,DPI,Active
                        A4,many,yes
                        A3,200,perhaps
                        A2,9000,yes
                        A1,300,no
                        A1,300,no
                        """);

        assertThat(plan.rows())
                .extracting(SheetPlan.Row::line, SheetPlan.Row::outcome)
                .startsWith(
                        row(2, new Outcome.Wrong(Mistake.NOT_A_NUMBER, "many")),
                        row(3, new Outcome.Wrong(Mistake.NOT_YES_OR_NO, "perhaps")),
                        row(4, new Outcome.Impossible(DraftProblem.Kind.DPI_OUT_OF_RANGE)),
                        row(5, new Outcome.Added()),
                        row(6, new Outcome.Impossible(DraftProblem.Kind.VALUES_TWICE)));
        assertThat(plan.errors()).isEqualTo(4);
        assertThat(plan.draft().variants()).hasSize(3);
    }

    @Test
    void anIdOfAnotherBaseIsNotTaken() {
        String foreign = Ids.next().toString();
        SheetPlan plan =
                SheetReader.read(
                        BASE, PrintMeasure.USUAL, "Variant ID,Option: Size\n" + foreign + ",A4\n");

        assertThat(plan.rows().getFirst().outcome())
                .isEqualTo(new Outcome.Wrong(Mistake.UNKNOWN_ID, foreign));
    }

    @Test
    void aFileWithAStrangeColumnIsRefusedAsAWhole() {
        SheetPlan plan =
                SheetReader.read(BASE, PrintMeasure.USUAL, "Option: Size,Colour\nA4,Red\n");

        assertThat(plan.rows())
                .containsExactly(
                        new SheetPlan.Row(
                                1, "", new Outcome.Wrong(Mistake.UNKNOWN_COLUMN, "Colour")));
    }

    @Test
    void whatIsNoTableIsSaid() {
        assertThat(SheetReader.read(BASE, PrintMeasure.USUAL, "").rows().getFirst().outcome())
                .isEqualTo(new Outcome.Wrong(Mistake.NO_TABLE, ""));
    }

    private static Tuple row(long line, Outcome outcome) {
        return tuple(line, outcome);
    }

    private static String written(BaseDraft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(draft, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static VariantDraft stored(String size) {
        VariantDraft made = VariantDraft.of(Ids.next(), Map.of("Size", size), PrintMeasure.USUAL);
        return new VariantDraft(
                made.key(), true, made.name(), made.optionValues(), made.measure(), 0, true);
    }
}
