package com.artify.base.jdbc;

import com.artify.base.ShopDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/** How the values of our entities become columns, alike on both databases. */
@Configuration(proxyBeanMethods = false)
class JdbcConverters {
    private static final List<Object> VALUES =
            List.of(
                    new NumberToBoolean(),
                    new ShopToText(),
                    new TextToShop(),
                    new UuidToText(),
                    new TextToUuid());

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
        List<Object> converters = new ArrayList<>(VALUES);
        converters.addAll(JsonConverters.ALL);
        converters.addAll(InstantConverters.of(database));
        if (!types.isEmpty()) {
            converters.add(new EnumConverters.ToText(types));
            converters.add(new EnumConverters.FromText(types));
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
}
