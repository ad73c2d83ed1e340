package com.artify.move;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of an installation as PostgreSQL describes them: those that hold its data. */
final class Tables {
    /** Liquibase's own and ours on the state of the schema and the move itself. */
    private static final Set<String> BOOKKEEPING =
            Set.of(
                    "databasechangelog",
                    "databasechangeloglock",
                    "schema_fingerprint",
                    MoveSteps.TABLE);

    private Tables() {}

    static List<Table> of(JdbcClient target) {
        return target
                .sql(
                        "select table_name from information_schema.tables"
                                + " where table_schema = current_schema()"
                                + " and table_type = 'BASE TABLE' order by table_name")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(name -> !BOOKKEEPING.contains(name))
                .map(name -> new Table(name, columns(target, name)))
                .toList();
    }

    private static List<Column> columns(JdbcClient target, String table) {
        return target.sql(
                        "select column_name, data_type, is_identity"
                                + " from information_schema.columns"
                                + " where table_schema = current_schema() and table_name = ?"
                                + " order by ordinal_position")
                .param(table)
                .query((row, number) ->
                        new Column(
                                row.getString(1),
                                Kind.of(table, row.getString(1), row.getString(2)),
                                row.getString(3).equals("YES")))
                .list();
    }
}
