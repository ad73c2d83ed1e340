package com.artify.demo.seed;

import com.artify.base.jdbc.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of one table, written a thousand at a time. */
final class Rows {
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final Database database;
    private final String sql;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private final List<Rows> parents = new ArrayList<>();

    Rows(JdbcTemplate jdbc, Database database, String table, String... columns) {
        this.jdbc = jdbc;
        this.database = database;
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        this.sql =
                "insert into "
                        + table
                        + " ("
                        + String.join(", ", columns)
                        + ") values ("
                        + marks
                        + ")";
    }

    /** Writes the parent's rows before these, which refer to them. */
    Rows after(Rows parent) {
        parents.add(parent);
        return this;
    }

    void add(@Nullable Object... values) {
        waiting.add(Arrays.stream(values).map(this::stored).toArray());
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        parents.forEach(Rows::flush);
        jdbc.batchUpdate(sql, waiting);
        waiting.clear();
    }

    private @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant instant ? database.parameter(instant) : value;
    }
}
