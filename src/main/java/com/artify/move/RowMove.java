package com.artify.move;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Moves a table's rows in portions, each in one transaction with the note of how far it came. */
final class RowMove {
    private final Ends ends;
    private final MoveSteps steps;
    private final Progress progress;
    private final int portion;

    RowMove(Ends ends, MoveSteps steps, Progress progress, int portion) {
        this.ends = ends;
        this.steps = steps;
        this.progress = progress;
        this.portion = portion;
    }

    void move(Table table) {
        String step = "table " + table.name();
        long last = steps.reached(step).map(Long::parseLong).orElse(Long.MIN_VALUE);
        long all = count(table, Long.MAX_VALUE);
        long moved = count(table, last);
        List<Row> rows = next(table, last);
        while (!rows.isEmpty()) {
            last = rows.getLast().place();
            write(table, rows, step, last);
            moved += rows.size();
            progress.rows(table.name(), moved, all);
            rows = next(table, last);
        }
    }

    private void write(Table table, List<Row> rows, String step, long last) {
        ends.transaction()
                .executeWithoutResult(status -> {
                    ends.targetRows().batchUpdate(insert(table), rows, rows.size(), binding(table));
                    steps.reach(step, Long.toString(last));
                });
    }

    private static String insert(Table table) {
        return "insert into %s (%s) values (%s)"
                .formatted(table.name(), table.columnNames(), table.placeholders());
    }

    private static ParameterizedPreparedStatementSetter<Row> binding(Table table) {
        return (statement, row) -> bind(table, statement, row);
    }

    private static void bind(Table table, PreparedStatement statement, Row row)
            throws SQLException {
        for (int index = 0; index < table.columns().size(); index++) {
            table.columns().get(index).kind().bind(statement, index + 1, row.values().get(index));
        }
    }

    /** SQLite numbers all rows, whatever their key is. */
    private List<Row> next(Table table, long after) {
        return ends.source()
                .sql(
                        "select %s, rowid as place from %s where rowid > ? order by rowid limit ?"
                                .formatted(table.columnNames(), table.name()))
                .params(after, portion)
                .query((row, number) -> new Row(row.getLong("place"), table.fromSqlite(row)))
                .list();
    }

    private long count(Table table, long upTo) {
        return ends.source()
                .sql("select count(*) from " + table.name() + " where rowid <= ?")
                .param(upTo)
                .query(Long.class)
                .single();
    }

    private record Row(long place, List<@Nullable Object> values) {}
}
