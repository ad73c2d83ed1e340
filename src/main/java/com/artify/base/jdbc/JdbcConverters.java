package com.artify.base.jdbc;

import com.artify.base.ShopDomain;
import java.sql.JDBCType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.util.PGobject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the values of our entities become columns, alike on both databases. */
@Configuration(proxyBeanMethods = false)
class JdbcConverters {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    Database database(JdbcDialect dialect) {
        return dialect instanceof SqliteDialect ? Database.SQLITE : Database.POSTGRESQL;
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(
            JdbcDialect dialect, Database database, ObjectProvider<StoredEnums> enums) {
        Set<Class<? extends Enum<?>>> types =
                enums.stream()
                        .flatMap(stored -> stored.types().stream())
                        .collect(Collectors.toUnmodifiableSet());
        List<Object> converters =
                new ArrayList<>(
                        List.of(
                                new NumberToBoolean(),
                                new ShopToText(),
                                new TextToShop(),
                                new UuidToText(),
                                new TextToUuid(),
                                new DocToJson(),
                                new TextToDoc(),
                                new PgToDoc(),
                                new TextsToJson(),
                                new TextToTexts(),
                                new PgToTexts()));
        if (!types.isEmpty()) {
            converters.add(new EnumConverters.ToText(types));
            converters.add(new EnumConverters.FromText(types));
        }
        if (database == Database.SQLITE) {
            converters.add(new InstantToText());
            converters.add(new TextToInstant());
        } else {
            converters.add(new InstantToOffset());
            converters.add(new OffsetToInstant());
            converters.add(new TimestampToInstant());
        }
        return JdbcCustomConversions.of(dialect, converters);
    }

    @ReadingConverter
    static final class NumberToBoolean implements Converter<Number, Boolean> {
        @Override
        public Boolean convert(Number number) {
            return number.intValue() != 0;
        }
    }

    @WritingConverter
    static final class ShopToText implements Converter<ShopDomain, String> {
        @Override
        public String convert(ShopDomain shop) {
            return shop.value();
        }
    }

    @ReadingConverter
    static final class TextToShop implements Converter<String, ShopDomain> {
        @Override
        public ShopDomain convert(String text) {
            return new ShopDomain(text);
        }
    }

    @WritingConverter
    static final class UuidToText implements Converter<UUID, String> {
        @Override
        public String convert(UUID id) {
            return id.toString();
        }
    }

    @ReadingConverter
    static final class TextToUuid implements Converter<String, UUID> {
        @Override
        public UUID convert(String text) {
            return UUID.fromString(text);
        }
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

    @WritingConverter
    static final class DocToJson implements Converter<JsonDoc, JdbcValue> {
        @Override
        public JdbcValue convert(JsonDoc doc) {
            return JdbcValue.of(JSON.writeValueAsString(doc.values()), JDBCType.OTHER);
        }
    }

    @ReadingConverter
    static final class TextToDoc implements Converter<String, JsonDoc> {
        private static final TypeReference<LinkedHashMap<String, Object>> MAP =
                new TypeReference<>() {};

        @Override
        public JsonDoc convert(String json) {
            Map<String, Object> values = JSON.readValue(json, MAP);
            return new JsonDoc(values);
        }
    }

    @ReadingConverter
    static final class PgToDoc implements Converter<PGobject, JsonDoc> {
        @Override
        public JsonDoc convert(PGobject stored) {
            String json = stored.getValue();
            return json == null ? JsonDoc.EMPTY : new TextToDoc().convert(json);
        }
    }

    @WritingConverter
    static final class TextsToJson implements Converter<JsonTexts, JdbcValue> {
        @Override
        public JdbcValue convert(JsonTexts texts) {
            return JdbcValue.of(JSON.writeValueAsString(texts.values()), JDBCType.OTHER);
        }
    }

    @ReadingConverter
    static final class TextToTexts implements Converter<String, JsonTexts> {
        private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

        @Override
        public JsonTexts convert(String json) {
            return new JsonTexts(JSON.readValue(json, LIST));
        }
    }

    @ReadingConverter
    static final class PgToTexts implements Converter<PGobject, JsonTexts> {
        @Override
        public JsonTexts convert(PGobject stored) {
            String json = stored.getValue();
            return json == null ? JsonTexts.EMPTY : new TextToTexts().convert(json);
        }
    }
}
