package com.artify.move;

import com.artify.base.jdbc.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a column holds, by its type in PostgreSQL, and how either database reads and writes it. */
enum Kind {
    TEXT(Types.VARCHAR) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }
    },
    NUMBER(Types.BIGINT) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        Object fromPostgres(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }
    },
    DECIMAL(Types.DOUBLE) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getDouble(column);
        }
    },
    FLAG(Types.BOOLEAN) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        Object forSqlite(Object value, boolean asNumber) {
            return (Boolean) value ? 1 : 0;
        }
    },
    /**
     * Text in our own tables, milliseconds in those of db-scheduler; equal to the millisecond,
     * which is all that SQLite keeps.
     */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getObject(column) instanceof Number millis
                    ? Instant.ofEpochMilli(millis.longValue())
                    : Instant.parse(row.getString(column));
        }

        @Override
        Object fromPostgres(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        @Override
        Object parameter(Object value) {
            return ((Instant) value).atOffset(ZoneOffset.UTC);
        }

        @Override
        Object forSqlite(Object value, boolean asNumber) {
            Instant instant = (Instant) value;
            return asNumber ? instant.toEpochMilli() : Database.SQLITE.parameter(instant);
        }

        @Override
        String canonical(Object value) {
            return ((Instant) value).truncatedTo(ChronoUnit.MILLIS).toString();
        }
    },
    /** PostgreSQL keeps no order of members: compared is what the document says. */
    JSON(Types.OTHER) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object fromPostgres(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        String canonical(Object value) {
            return CanonicalJson.of((String) value);
        }
    },
    BYTES(Types.BINARY) {
        @Override
        Object fromSqlite(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        Object fromPostgres(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        String canonical(Object value) {
            return HexFormat.of().formatHex((byte[]) value);
        }
    };

    private final int jdbcType;

    Kind(int jdbcType) {
        this.jdbcType = jdbcType;
    }

    static Kind of(String table, String column, String postgresType) {
        return switch (postgresType) {
            case "text", "character varying" -> TEXT;
            case "bigint", "integer", "smallint" -> NUMBER;
            case "double precision" -> DECIMAL;
            case "boolean" -> FLAG;
            case "timestamp with time zone" -> INSTANT;
            case "jsonb" -> JSON;
            case "bytea" -> BYTES;
            default ->
                    throw new IllegalStateException(
                            table + "." + column + " is of a type not known here: " + postgresType);
        };
    }

    /** The value of a column that is not null. */
    abstract Object fromSqlite(ResultSet row, int column) throws SQLException;

    Object fromPostgres(ResultSet row, int column) throws SQLException {
        return row.getObject(column);
    }

    Object parameter(Object value) {
        return value;
    }

    /**
     * The value as SQLite keeps it; {@code asNumber} where the column holds a number of
     * milliseconds.
     */
    Object forSqlite(Object value, boolean asNumber) {
        return value;
    }

    /** The same text for equal values, whichever database they come from. */
    String canonical(Object value) {
        return value.toString();
    }

    final void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, jdbcType);
        } else {
            statement.setObject(index, parameter(value), jdbcType);
        }
    }
}
