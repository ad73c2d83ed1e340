package com.artify.move;

import java.util.List;

/**
 * Moves an installation whose program is stopped. Interrupted at any point, it goes on where it was
 * when it is begun again; only at the end, with all rows and files compared, is the target free for
 * programs to start on.
 */
final class Move {
    private final Ends ends;
    private final Progress progress;
    private final MoveSteps steps;
    private final int portion;

    Move(Ends ends, Progress progress, int portion) {
        this.ends = ends;
        this.progress = progress;
        this.steps = new MoveSteps(ends.target());
        this.portion = portion;
    }

    /** What was moved; {@code source} is the installation's own id. */
    Summary run(String source) {
        List<Table> tables = Tables.of(ends.target());
        new Admission(ends, steps).check(source, tables);
        steps.begin(source);
        FileMove files = new FileMove(ends, steps, progress, portion);
        files.move();
        ForeignKeys foreignKeys = new ForeignKeys(ends.target(), ends.transaction(), steps);
        foreignKeys.takeOff();
        RowMove rows = new RowMove(ends, steps, progress, portion);
        tables.forEach(rows::move);
        Identities.goOn(ends, tables);
        foreignKeys.putOn();
        long compared = new Comparison(ends, progress).compare(tables);
        int kept = files.compareKeys();
        steps.finish();
        return new Summary(tables.size(), compared, kept);
    }

    /** What arrived. */
    record Summary(int tables, long rows, int files) {
        @Override
        public String toString() {
            return "%,d rows of %d tables and %,d files".formatted(rows, tables, files);
        }
    }
}
