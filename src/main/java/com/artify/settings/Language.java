package com.artify.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that the admin speaks, or the one that each browser asks for. */
public enum Language {
    BROWSER(null),
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN),
    FRENCH(Locale.FRENCH);

    private final @Nullable Locale locale;

    Language(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** The language's locale; empty where the browser decides. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /** The language of a locale, whatever its country. */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language ->
                        language.locale != null
                                && language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
