package com.artify.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that both databases have. */
record Table(String name, List<Column> columns) {
    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String placeholders() {
        return String.join(", ", Collections.nCopies(columns.size(), "?"));
    }

    /** A row of SQLite whose first columns are this table's, in order. */
    List<@Nullable Object> fromSqlite(ResultSet row) throws SQLException {
        return values(row, (kind, column) -> kind.fromSqlite(row, column));
    }

    /** A row of PostgreSQL whose first columns are this table's, in order. */
    List<@Nullable Object> fromPostgres(ResultSet row) throws SQLException {
        return values(row, (kind, column) -> kind.fromPostgres(row, column));
    }

    private List<@Nullable Object> values(ResultSet row, Reading reading) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            boolean none = row.getObject(index + 1) == null;
            values.add(none ? null : reading.read(columns.get(index).kind(), index + 1));
        }
        return values;
    }

    private interface Reading {
        Object read(Kind kind, int column) throws SQLException;
    }
}
