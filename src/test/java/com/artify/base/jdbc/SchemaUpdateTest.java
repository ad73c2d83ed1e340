package com.artify.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** When a start changes the schema, and when it leaves it alone. */
class SchemaUpdateTest {
    @TempDir private Path folder;
    private DataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void connect() {
        database = new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("artify.db"));
        jdbc = JdbcClient.create(database);
    }

    @Test
    void aNewDatabaseGetsTheWholeSchema() throws Exception {
        update("classpath:db/changelog.yaml");

        assertThat(jdbc.sql("select count(*) from shops").query(Integer.class).single()).isZero();
        assertThat(fingerprints()).hasSize(1);
    }

    @Test
    void aDatabaseThatIsUpToDateIsNotLookedAtByLiquibase() throws Exception {
        update("classpath:db/changelog.yaml");

        update("classpath:db/there-is-no-such-changelog.yaml");
    }

    @Test
    void aDatabaseOfOtherChangelogsIsBroughtUpToDate() throws Exception {
        update("classpath:db/changelog.yaml");
        jdbc.sql("update schema_fingerprint set fingerprint = 'older'").update();

        assertThatThrownBy(() -> update("classpath:db/there-is-no-such-changelog.yaml"))
                .hasMessageContaining("there-is-no-such-changelog");
        update("classpath:db/changelog.yaml");
        assertThat(fingerprints()).hasSize(1).doesNotContain("older");
    }

    private void update(String changelog) throws Exception {
        SchemaUpdate update = new SchemaUpdate(database, changelog, EmptyDatabase.none());
        update.setResourceLoader(new DefaultResourceLoader());
        update.afterPropertiesSet();
    }

    private List<String> fingerprints() {
        return jdbc.sql("select fingerprint from schema_fingerprint").query(String.class).list();
    }
}
