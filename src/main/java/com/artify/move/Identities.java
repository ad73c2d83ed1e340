package com.artify.move;

import java.util.List;

/** Lets PostgreSQL count on where SQLite has stopped, never giving a number out again. */
final class Identities {
    private Identities() {}

    static void goOn(Ends ends, List<Table> tables) {
        for (Table table : tables) {
            table.columns().stream()
                    .filter(Column::identity)
                    .forEach(column -> set(ends, table, column));
        }
    }

    private static void set(Ends ends, Table table, Column column) {
        long last = last(ends, table, column);
        ends.target()
                .sql("select setval(pg_get_serial_sequence(?, ?), ?, ?)")
                .params(table.name(), column.name(), Math.max(1, last), last > 0)
                .query(Long.class)
                .single();
    }

    /** SQLite remembers the numbers of rows that are gone. */
    private static long last(Ends ends, Table table, Column column) {
        return ends.source()
                .sql(
                        "select max(coalesce((select max(%s) from %s), 0),"
                                        .formatted(column.name(), table.name())
                                + " coalesce((select seq from sqlite_sequence where name = ?), 0))")
                .param(table.name())
                .query(Long.class)
                .single();
    }
}
