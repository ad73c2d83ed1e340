package com.artify.move;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies tables of PostgreSQL into an embedded database of the same schema, each in one
 * transaction. Its foreign keys are not looked at: the rows come from one moment at which they
 * held.
 */
final class RowCopy implements AutoCloseable {
    private static final int BATCH = 500;

    private final SingleConnectionDataSource connection;
    private final JdbcOperations target;
    private final TransactionOperations transaction;
    private final JdbcOperations source;
    private final Progress progress;

    RowCopy(Path database, JdbcOperations source, Progress progress) {
        this.connection =
                new SingleConnectionDataSource(
                        "jdbc:sqlite:file:" + database + "?foreign_keys=false", true);
        this.target = new JdbcTemplate(connection);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
        this.source = source;
        this.progress = progress;
    }

    /** Within a transaction of the source, without which its driver would read all rows at once. */
    void copy(Table table) {
        transaction.executeWithoutResult(status -> {
            Batch batch = new Batch(table, milliseconds(table));
            source.query(
                    "select %s from %s".formatted(table.columnNames(), table.name()),
                    row -> {
                        batch.add(table.fromPostgres(row));
                    });
            batch.write();
            table.columns().stream()
                    .filter(Column::identity)
                    .forEach(column -> keepNumbers(table, column));
            progress.rows(table.name(), batch.written, batch.written);
        });
    }

    @Override
    public void close() {
        connection.destroy();
    }

    /** The columns with instants that SQLite keeps as a number. */
    private Set<String> milliseconds(Table table) {
        return new HashSet<>(
                target.query(
                        "select name from pragma_table_info(?) where lower(type) = 'bigint'",
                        (row, number) -> row.getString(1),
                        table.name()));
    }

    /** PostgreSQL remembers the numbers of rows that are gone, and so shall the copy. */
    private void keepNumbers(Table table, Column column) {
        String last =
                "select coalesce(pg_sequence_last_value("
                        + "pg_get_serial_sequence(?, ?)::regclass), 0)";
        Long used = source.queryForObject(last, Long.class, table.name(), column.name());
        target.update("delete from sqlite_sequence where name = ?", table.name());
        target.update("insert into sqlite_sequence (name, seq) values (?, ?)", table.name(), used);
    }

    private final class Batch {
        private final Table table;
        private final Set<String> milliseconds;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private long written;

        Batch(Table table, Set<String> milliseconds) {
            this.table = table;
            this.milliseconds = milliseconds;
        }

        void add(List<@Nullable Object> row) {
            rows.add(row);
            if (rows.size() == BATCH) {
                write();
            }
        }

        void write() {
            target.batchUpdate(
                    "insert into %s (%s) values (%s)"
                            .formatted(table.name(), table.columnNames(), table.placeholders()),
                    rows,
                    BATCH,
                    this::bind);
            written += rows.size();
            rows.clear();
        }

        private void bind(PreparedStatement statement, List<@Nullable Object> row)
                throws SQLException {
            for (int index = 0; index < row.size(); index++) {
                Column column = table.columns().get(index);
                Object value = row.get(index);
                statement.setObject(
                        index + 1,
                        value == null
                                ? null
                                : column.kind()
                                        .forSqlite(value, milliseconds.contains(column.name())));
            }
        }
    }
}
