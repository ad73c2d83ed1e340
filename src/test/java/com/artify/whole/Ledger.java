package com.artify.whole;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Looks into a stopped or running program's SQLite database from outside. */
final class Ledger {
    private final JdbcClient jdbc;

    Ledger(Path data) {
        jdbc =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                "jdbc:sqlite:file:"
                                        + data.resolve("artify.db")
                                        + "?busy_timeout=5000"));
    }

    /** A number that a query answers. */
    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** Texts that a query answers, one a row. */
    List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    long unfinished() {
        return count("select count(*) from generations where status in ('pending', 'processing')");
    }

    String statusOf(UUID generation) {
        return jdbc.sql("select status from generations where id = :id")
                .param("id", generation.toString())
                .query(String.class)
                .single();
    }
}
