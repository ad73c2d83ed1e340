package com.artify.base.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A SQLite database with this program's tables and nothing in them, shipped beside the program. The
 * first start copies it, which takes milliseconds; Liquibase takes half a second to make the same.
 * A copy of other changelogs than the program's own is brought up to date as any database is.
 *
 * @param file the shipped file, which need not be there
 * @param kept whether this start shall write it, as the one that prepares the program does
 */
record EmptyDatabase(Path file, boolean kept) {
    private static final Logger log = LoggerFactory.getLogger(EmptyDatabase.class);
    private static final String ADDRESS = "jdbc:sqlite:(file:)?";

    /** For programs that come without one. */
    static EmptyDatabase none() {
        return new EmptyDatabase(Path.of(""), false);
    }

    /** Puts a copy where the address says, unless there is a database already. */
    void offer(String url) {
        pathOf(url)
                .filter(database -> Files.notExists(database) && Files.isRegularFile(file))
                .ifPresent(this::copy);
    }

    /** Writes what was just made, before anything is in it. */
    void keep(DataSource database) {
        if (kept) {
            JdbcClient.create(database)
                    .sql("vacuum into :file")
                    .param("file", file.toString())
                    .update();
        }
    }

    /** Half a copy never lies at the database's place. A failed one costs nothing but time. */
    private void copy(Path database) {
        Path half = database.resolveSibling(database.getFileName() + ".new");
        try {
            Files.deleteIfExists(half);
            Files.copy(file, half);
            Files.move(half, database);
        } catch (IOException e) {
            log.info("The empty database {} was not copied: {}", file, e.toString());
        }
    }

    private static Optional<Path> pathOf(String url) {
        String name = url.replaceFirst(ADDRESS, "").replaceFirst("\\?.*", "");
        return name.isEmpty() || name.startsWith(":")
                ? Optional.empty()
                : Optional.of(Path.of(name));
    }
}
