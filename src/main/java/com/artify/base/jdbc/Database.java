package com.artify.base.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the two databases differ. Instants are ISO-8601 UTC text with three decimals on SQLite, so
 * that they sort as text, and {@code timestamptz} on PostgreSQL; milliseconds on both.
 */
public enum Database {
    SQLITE {
        @Override
        public Object parameter(Instant instant) {
            return TEXT.format(instant.truncatedTo(ChronoUnit.MILLIS));
        }

        @Override
        Instant read(Object stored) {
            return Instant.parse((String) stored);
        }

        @Override
        public String forUpdate() {
            return "";
        }

        @Override
        public String through(String index) {
            return " indexed by " + index;
        }
    },
    POSTGRESQL {
        @Override
        public Object parameter(Instant instant) {
            return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        }

        @Override
        Instant read(Object stored) {
            return stored instanceof Timestamp timestamp
                    ? timestamp.toInstant()
                    : ((OffsetDateTime) stored).toInstant();
        }

        @Override
        public String forUpdate() {
            return " for update";
        }

        @Override
        public String through(String index) {
            return "";
        }
    };

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** The instant as a statement's parameter. */
    public abstract Object parameter(Instant instant);

    abstract Instant read(Object stored);

    /** What makes a select lock its rows: nothing on SQLite, whose writer is alone anyway. */
    public abstract String forUpdate();

    /**
     * What makes a join read a table through one of its indexes, after the table's alias. SQLite
     * takes the index of a primary key before one that spares it the row, unless told otherwise;
     * PostgreSQL knows from its statistics.
     */
    public abstract String through(String index);

    /** The instant in a column, or null where the column is. */
    public @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Object stored = row.getObject(column);
        return stored == null ? null : read(stored);
    }

    /** The instant in a column that is never null. */
    public Instant requiredInstant(ResultSet row, String column) throws SQLException {
        return read(row.getObject(column));
    }
}
