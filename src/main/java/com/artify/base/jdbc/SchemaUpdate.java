package com.artify.base.jdbc;

import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.UpdateSummaryEnum;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the database up to this program's changelogs. One that was brought up to exactly these
 * before is left alone, since Liquibase takes half a second to find that out by itself.
 */
final class SchemaUpdate extends SpringLiquibase {
    private static final Logger log = LoggerFactory.getLogger(SchemaUpdate.class);

    private final JdbcClient jdbc;
    private final EmptyDatabase empty;

    SchemaUpdate(DataSource dataSource, String changelog, EmptyDatabase empty) {
        this.empty = empty;
        this.jdbc = JdbcClient.create(dataSource);
        setDataSource(dataSource);
        setChangeLog(changelog);
        setShowSummary(UpdateSummaryEnum.OFF);
        setAnalyticsEnabled(false);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        String wanted = fingerprint();
        if (stored().filter(wanted::equals).isPresent()) {
            log.debug("The schema is up to date");
            return;
        }
        super.afterPropertiesSet();
        jdbc.sql("delete from schema_fingerprint").update();
        jdbc.sql("insert into schema_fingerprint (fingerprint) values (:wanted)")
                .param("wanted", wanted)
                .update();
        empty.keep(getDataSource());
    }

    /** Empty for a database that is new, or older than this note. */
    private Optional<String> stored() {
        try {
            return jdbc
                    .sql("select fingerprint from schema_fingerprint")
                    .query((row, number) -> row.getString("fingerprint"))
                    .list()
                    .stream()
                    .findFirst();
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private static String fingerprint() throws LiquibaseException {
        try {
            return ChangelogFingerprint.read(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new LiquibaseException("the changelogs cannot be read", e);
        }
    }
}
