package com.artify.base.jdbc;

import java.sql.JDBCType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** How instants become columns: text on SQLite, times with their zone on PostgreSQL. */
final class InstantConverters {
    private InstantConverters() {}

    static List<Object> of(Database database) {
        return switch (database) {
            case SQLITE -> List.of(new InstantToText(), new TextToInstant());
            case POSTGRESQL ->
                    List.of(new InstantToOffset(), new OffsetToInstant(), new TimestampToInstant());
        };
    }

    @WritingConverter
    static final class InstantToText implements Converter<Instant, String> {
        @Override
        public String convert(Instant instant) {
            return (String) Database.SQLITE.parameter(instant);
        }
    }

    @ReadingConverter
    static final class TextToInstant implements Converter<String, Instant> {
        @Override
        public Instant convert(String text) {
            return Instant.parse(text);
        }
    }

    /** With its type, since the driver would take an untyped one for a local time. */
    @WritingConverter
    static final class InstantToOffset implements Converter<Instant, JdbcValue> {
        @Override
        public JdbcValue convert(Instant instant) {
            return JdbcValue.of(
                    Database.POSTGRESQL.parameter(instant), JDBCType.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    @ReadingConverter
    static final class OffsetToInstant implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime time) {
            return time.toInstant();
        }
    }

    @ReadingConverter
    static final class TimestampToInstant implements Converter<Timestamp, Instant> {
        @Override
        public Instant convert(Timestamp time) {
            return time.toInstant();
        }
    }
}
