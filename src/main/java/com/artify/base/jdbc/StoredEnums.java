package com.artify.base.jdbc;

import java.util.List;
import java.util.Locale;

/**
 * A feature's enums that columns hold as lower-case names; declare one bean a feature. The texts in
 * the database are a contract, so renaming a constant needs a migration.
 */
public record StoredEnums(List<Class<? extends Enum<?>>> types) {
    @SafeVarargs
    public static StoredEnums of(Class<? extends Enum<?>>... types) {
        return new StoredEnums(List.of(types));
    }

    /** The text that a column holds for a constant. */
    public static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that a column's text stands for. */
    public static <E extends Enum<E>> E read(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
