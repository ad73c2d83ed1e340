package com.artify.base.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * SQLite has one writer at a time. Read-write transactions go to a pool of one connection that
 * begins IMMEDIATE, so that a read followed by a write cannot fail with SQLITE_BUSY;
 * {@code @Transactional(readOnly = true)} goes to readers that never wait. A transaction must never
 * open a second one ({@code REQUIRES_NEW}): it would wait for itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:sqlite:')")
class SqliteDataSources {
    private static final String PRAGMAS =
            "?journal_mode=WAL&busy_timeout=5000&foreign_keys=true&synchronous=NORMAL";
    private static final int READERS = 4;

    /**
     * Kibibytes of pages that a connection keeps (sqlite.org/pragma.html#pragma_cache_size); with
     * the usual 2 MB, rows of tables with many indexes are read from the file again and again.
     */
    private static final String PAGES = "&cache_size=-32768";

    /**
     * Looks at how tables are filled where that changed much, in milliseconds
     * (sqlite.org/lang_analyze.html). Without it SQLite takes any index that holds all columns, and
     * reads it whole for each row of a join. Connections live half an hour, so a growing shop is
     * looked at again.
     */
    private static final String STATISTICS = "PRAGMA optimize=0x10002";

    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource sqliteWriter(
            @Value("${spring.datasource.url}") String url, EmptyDatabase empty) {
        empty.offer(url);
        HikariConfig config = config(url, "sqlite-writer", 1);
        config.setJdbcUrl(config.getJdbcUrl() + "&transaction_mode=IMMEDIATE");
        config.setConnectionInitSql(STATISTICS);
        return new HikariDataSource(config);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource sqliteReaders(@Value("${spring.datasource.url}") String url) {
        HikariConfig config = config(url, "sqlite-readers", READERS);
        config.setConnectionInitSql("PRAGMA query_only = true");
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    DataSource dataSource(
            @Qualifier("sqliteWriter") HikariDataSource writer,
            @Qualifier("sqliteReaders") HikariDataSource readers) {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy(writer);
        proxy.setReadOnlyDataSource(readers);
        return proxy;
    }

    private static HikariConfig config(String url, String name, int connections) {
        int query = url.indexOf('?');
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl((query < 0 ? url : url.substring(0, query)) + PRAGMAS + PAGES);
        config.setPoolName(name);
        config.setMaximumPoolSize(connections);
        return config;
    }
}
