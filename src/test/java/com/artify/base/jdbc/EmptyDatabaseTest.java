package com.artify.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database that is shipped with the program, from the start that writes it to one that takes
 * it.
 */
class EmptyDatabaseTest {
    @TempDir private Path folder;

    @Test
    void aFirstStartTakesTheShippedDatabaseAndLeavesLiquibaseAlone() throws Exception {
        EmptyDatabase shipped = new EmptyDatabase(folder.resolve("empty.db"), false);
        update(
                "preparing.db",
                "classpath:db/changelog.yaml",
                new EmptyDatabase(shipped.file(), true));

        shipped.offer("jdbc:sqlite:file:" + folder.resolve("artify.db") + "?journal_mode=WAL");

        update("artify.db", "classpath:db/there-is-no-such-changelog.yaml", shipped);
        assertThat(count("artify.db", "shops")).isZero();
        assertThat(folder.resolve("artify.db.new")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsThereIsKept() throws Exception {
        EmptyDatabase shipped = new EmptyDatabase(folder.resolve("empty.db"), false);
        update(
                "preparing.db",
                "classpath:db/changelog.yaml",
                new EmptyDatabase(shipped.file(), true));
        Files.writeString(folder.resolve("artify.db"), "mine");

        shipped.offer("jdbc:sqlite:" + folder.resolve("artify.db"));

        assertThat(folder.resolve("artify.db")).hasContent("mine");
    }

    @Test
    void aShippedDatabaseOfAnOlderProgramIsBroughtUpToDate() throws Exception {
        EmptyDatabase shipped = new EmptyDatabase(folder.resolve("empty.db"), false);
        update(
                "preparing.db",
                "classpath:db/changelog.yaml",
                new EmptyDatabase(shipped.file(), true));
        JdbcClient.create(database("empty.db"))
                .sql("update schema_fingerprint set fingerprint = 'older'")
                .update();

        shipped.offer("jdbc:sqlite:" + folder.resolve("artify.db"));
        update("artify.db", "classpath:db/changelog.yaml", shipped);

        assertThat(count("artify.db", "schema_fingerprint where fingerprint <> 'older'")).isOne();
    }

    @Test
    void aProgramWithoutOneMakesItsTablesItself() throws Exception {
        EmptyDatabase.none().offer("jdbc:sqlite:" + folder.resolve("artify.db"));
        new EmptyDatabase(folder.resolve("empty.db"), false).offer("jdbc:sqlite::memory:");

        assertThat(folder).isEmptyDirectory();
    }

    private void update(String name, String changelog, EmptyDatabase empty) throws Exception {
        SchemaUpdate update = new SchemaUpdate(database(name), changelog, empty);
        update.setResourceLoader(new DefaultResourceLoader());
        update.afterPropertiesSet();
    }

    private int count(String name, String rows) {
        return JdbcClient.create(database(name))
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private DataSource database(String name) {
        return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve(name));
    }
}
