package com.artify.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each changeset can run while the version before it is at work. */
class MigrationsTest {
    /** Of the time before there was an installation of several machines. */
    private static final List<String> BEFORE_THE_RULE =
            List.of(
                    "0105-longer-job-ids",
                    "0110-removed-bases",
                    "0170-superseded-finals",
                    "0190-text-of-styles",
                    "0461-edited-orders");

    @Test
    void everyChangesetIsOneThatTheVersionBeforeCanLiveWith() throws IOException {
        List<String> troubles = new ArrayList<>();
        for (Path file : files()) {
            Migration.read(Files.readString(file)).stream()
                    .filter(migration -> !BEFORE_THE_RULE.contains(migration.id()))
                    .forEach(migration -> troubles.addAll(migration.troubles()));
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatTheVersionBeforeCannotLiveWithIsFound() {
        assertThat(troubles("ALTER TABLE a ADD COLUMN b text NOT NULL;")).hasSize(1);
        assertThat(troubles("ALTER TABLE a DROP COLUMN b;")).hasSize(1);
        assertThat(troubles("ALTER TABLE a RENAME COLUMN b TO c;")).hasSize(1);
        assertThat(troubles("ALTER TABLE a ALTER COLUMN b TYPE bigint;")).hasSize(1);
        assertThat(troubles("ALTER TABLE a ALTER COLUMN b SET NOT NULL;")).hasSize(1);
        assertThat(troubles("DROP TABLE a;")).hasSize(1);
        assertThat(troubles("CREATE UNIQUE INDEX u ON a(b);")).hasSize(1);
        assertThat(troubles("ALTER TABLE a ADD COLUMN c text;\nALTER TABLE b ADD COLUMN c text;"))
                .hasSize(1);
    }

    @Test
    void whatItCanLiveWithOrIsSaidToBeOverIsNot() {
        assertThat(troubles("ALTER TABLE a ADD COLUMN b text DEFAULT '' NOT NULL;")).isEmpty();
        assertThat(troubles("ALTER TABLE a ADD COLUMN b text;\n--rollback ALTER TABLE a DROP b;"))
                .isEmpty();
        assertThat(troubles("CREATE TABLE a (b text NOT NULL);\nCREATE UNIQUE INDEX u ON a(b);"))
                .isEmpty();
        assertThat(troubles("-- contract: unread since 0700\nALTER TABLE a DROP COLUMN b;"))
                .isEmpty();
    }

    private static List<String> troubles(String sql) {
        return Migration.read("--changeset artify:test\n" + sql).getFirst().troubles();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db"))) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }
}
