package com.artify.base.jdbc;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Enums to and from their lower-case names. */
final class EnumConverters {
    private EnumConverters() {}

    @WritingConverter
    record ToText(Set<Class<? extends Enum<?>>> types) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(types.stream().map(type -> new ConvertiblePair(type, String.class)));
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : StoredEnums.text((Enum<?>) source);
        }
    }

    @ReadingConverter
    record FromText(Set<Class<? extends Enum<?>>> types) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(types.stream().map(type -> new ConvertiblePair(String.class, type)));
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public @Nullable Object convert(
                @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : StoredEnums.read((Class) to.getType(), (String) source);
        }
    }

    private static Set<GenericConverter.ConvertiblePair> pairs(
            Stream<GenericConverter.ConvertiblePair> pairs) {
        return pairs.collect(Collectors.toUnmodifiableSet());
    }
}
