package com.artify.catalog.sheet;

import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import java.util.List;

/**
 * What reading a file would change.
 *
 * @param draft the base with all rows taken over that are right
 * @param rows of the file in their order
 */
public record SheetPlan(BaseDraft draft, List<Row> rows) {
    /** A row by its line in the file, and what it means. */
    public record Row(long line, String name, Outcome outcome) {}

    /** What a row does. */
    public sealed interface Outcome {
        /** A variant that the base does not have yet. */
        record Added() implements Outcome {}

        /** A variant of the base changes in these fields. */
        record Changed(List<Field> fields) implements Outcome {}

        /** The base has it already like this. */
        record Unchanged() implements Outcome {}

        /** The row cannot be taken over; {@code text} is what stands there. */
        record Wrong(Mistake mistake, String text) implements Outcome {}

        /** The row was read, but what it says cannot be saved. */
        record Impossible(DraftProblem.Kind problem) implements Outcome {}
    }

    /** A field's name as the file has it, with what it was and what it becomes. */
    public record Field(String name, String from, String to) {}

    /** How a file or row can be unreadable. */
    public enum Mistake {
        NO_TABLE,
        UNKNOWN_COLUMN,
        MISSING_OPTION,
        UNKNOWN_ID,
        TWICE,
        NOT_A_NUMBER,
        NOT_A_FIT,
        NOT_YES_OR_NO
    }

    /** How many rows would change the base. */
    public long changes() {
        return rows.stream()
                .filter(row ->
                        row.outcome() instanceof Outcome.Added
                                || row.outcome() instanceof Outcome.Changed)
                .count();
    }

    /** How many rows cannot be taken over. */
    public long errors() {
        return rows.stream()
                .filter(row ->
                        row.outcome() instanceof Outcome.Wrong
                                || row.outcome() instanceof Outcome.Impossible)
                .count();
    }
}
