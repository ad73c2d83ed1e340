package com.artify.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQLite knows of the tables that it plans for. */
class SqliteStatisticsTest {
    @TempDir private Path folder;

    @Test
    void aWriterThatIsOpenedLooksAtHowTablesAreFilled() {
        try (HikariDataSource writer = writer()) {
            JdbcClient jdbc = JdbcClient.create(writer);
            jdbc.sql("create table lines (id integer primary key, shop text)").update();
            jdbc.sql("create index lines_of_shops on lines(shop)").update();
            jdbc.sql(
                            """
                            with recursive n(i) as
                              (select 1 union all select i + 1 from n where i < 5000)
                            insert into lines (shop) select 'one' from n\
                            """)
                    .update();
        }
        try (HikariDataSource writer = writer()) {
            assertThat(
                            JdbcClient.create(writer)
                                    .sql("select stat from sqlite_stat1 where tbl = 'lines'")
                                    .query(String.class)
                                    .single())
                    .endsWith(" 5000")
                    .isNotBlank();
        }
    }

    private HikariDataSource writer() {
        return new SqliteDataSources()
                .sqliteWriter("jdbc:sqlite:" + folder.resolve("artify.db"), EmptyDatabase.none());
    }
}
