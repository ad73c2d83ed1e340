package com.artify.base.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteException;

/**
 * Spring knows no SQLite error codes and the driver gives no SQLState: without this translator
 * every error would be uncategorised.
 */
@Configuration(proxyBeanMethods = false)
class SqliteErrors {
    @Bean
    SQLExceptionTranslator sqlExceptionTranslator(DataSource dataSource) {
        SQLErrorCodeSQLExceptionTranslator others =
                new SQLErrorCodeSQLExceptionTranslator(dataSource);
        return (task, sql, exception) -> {
            SQLiteException cause = sqlite(exception);
            DataAccessException known = cause == null ? null : translate(task, cause);
            return known == null ? others.translate(task, sql, exception) : known;
        };
    }

    private static @Nullable SQLiteException sqlite(SQLException exception) {
        for (Throwable t = exception; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite) {
                return sqlite;
            }
        }
        return null;
    }

    private static @Nullable DataAccessException translate(String task, SQLiteException cause) {
        String message = task + "; " + cause.getMessage();
        return switch (cause.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                    new DuplicateKeyException(message, cause);
            case SQLITE_BUSY,
                    SQLITE_BUSY_SNAPSHOT,
                    SQLITE_BUSY_TIMEOUT,
                    SQLITE_BUSY_RECOVERY,
                    SQLITE_LOCKED ->
                    new CannotAcquireLockException(message, cause);
            default ->
                    cause.getResultCode().name().startsWith("SQLITE_CONSTRAINT")
                            ? new DataIntegrityViolationException(message, cause)
                            : null;
        };
    }
}
