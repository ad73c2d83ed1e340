package com.artify.move;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads every table on both sides and holds them against each other. */
final class Comparison {
    private final Ends ends;
    private final Progress progress;

    Comparison(Ends ends, Progress progress) {
        this.ends = ends;
        this.progress = progress;
    }

    /** The number of rows, all of which are equal on both sides. */
    long compare(List<Table> tables) {
        return tables.stream().mapToLong(table -> compare(table).rows()).sum();
    }

    private TableDigest compare(Table table) {
        TableDigest there = atTarget(table);
        if (!atSource(table).equals(there)) {
            throw new Refusal(
                    "%s is not the same on both sides: one of them was used meanwhile. Empty database"
                                    .formatted(table.name())
                            + " and bucket and begin anew.");
        }
        progress.compared(table.name(), there);
        return there;
    }

    private TableDigest atSource(Table table) {
        Sum sum = new Sum(table);
        try (var rows =
                ends
                        .source()
                        .sql("select %s from %s".formatted(table.columnNames(), table.name()))
                        .query((row, number) -> table.fromSqlite(row))
                        .stream()) {
            rows.forEach(sum::add);
        }
        return sum.digest;
    }

    /** Within a transaction, without which the driver would read the whole table at once. */
    private TableDigest atTarget(Table table) {
        Sum sum = new Sum(table);
        JdbcOperations target = ends.targetRows();
        String select = "select %s from %s".formatted(table.columnNames(), table.name());
        ends.transaction()
                .executeWithoutResult(status ->
                        target.query(
                                select,
                                row -> {
                                    sum.add(table.fromPostgres(row));
                                }));
        return sum.digest;
    }

    private static final class Sum {
        private final Table table;
        private TableDigest digest = TableDigest.EMPTY;

        Sum(Table table) {
            this.table = table;
        }

        void add(List<@Nullable Object> row) {
            digest = digest.plus(table.columns(), row);
        }
    }
}
