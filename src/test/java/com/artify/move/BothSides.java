package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Looks at two databases in a way of its own and expects the same rows in each table. */
record BothSides(JdbcClient sqlite, JdbcClient postgres) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The number of rows, which are equal. */
    long equalRows(List<String> tables) {
        return tables.stream().mapToLong(this::equalRows).sum();
    }

    private long equalRows(String table) {
        List<String> types = new ArrayList<>();
        Map<List<Object>, Long> there =
                counted(
                        postgres.sql("select * from " + table),
                        (row, column) -> {
                            String type = row.getMetaData().getColumnTypeName(column);
                            return value(row, column, type);
                        });
        List<String> columns =
                postgres.sql(
                                "select column_name || ' ' || udt_name from"
                                        + " information_schema.columns where table_schema ="
                                        + " current_schema() and table_name = ? order by"
                                        + " ordinal_position")
                        .param(table)
                        .query((row, number) -> row.getString(1))
                        .list();
        columns.forEach(column -> types.add(column.split(" ")[1]));
        String names =
                columns.stream()
                        .map(column -> column.split(" ")[0])
                        .collect(Collectors.joining(","));
        Map<List<Object>, Long> here =
                counted(
                        sqlite.sql("select " + names + " from " + table),
                        (row, column) -> value(row, column, types.get(column - 1)));
        assertThat(there).as(table).isEqualTo(here);
        return there.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<List<Object>, Long> counted(JdbcClient.StatementSpec query, Cell cell) {
        return query
                .query((row, number) -> {
                    Object[] cells = new Object[row.getMetaData().getColumnCount()];
                    for (int column = 1; column <= cells.length; column++) {
                        cells[column - 1] =
                                row.getObject(column) == null ? "-" : cell.of(row, column);
                    }
                    return Arrays.asList(cells);
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Object value(ResultSet row, int column, String type) throws SQLException {
        return switch (type) {
            case "bool" -> row.getBoolean(column);
            case "jsonb" -> JSON.readTree(row.getString(column));
            case "timestamptz" -> instant(row, column);
            case "float8" -> row.getDouble(column);
            case "bytea" -> Arrays.hashCode(row.getBytes(column));
            default -> row.getString(column);
        };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return switch (row.getObject(column)) {
            case Number millis -> Instant.ofEpochMilli(millis.longValue());
            case String text -> Instant.parse(text);
            default -> row.getTimestamp(column).toInstant().truncatedTo(ChronoUnit.MILLIS);
        };
    }

    private interface Cell {
        Object of(ResultSet row, int column) throws SQLException;
    }
}
