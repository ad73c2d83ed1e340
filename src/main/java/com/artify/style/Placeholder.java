package com.artify.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a prompt template may leave open until a shopper has chosen. */
public enum Placeholder {
    /** What the picture shows: the word "photo". */
    SUBJECT,
    /** The product's title. */
    PRODUCT,
    /** The name of the print size. */
    SIZE,
    /** "portrait", "landscape" or "square". */
    ORIENTATION,
    /** What the shopper wrote, in quotes. */
    TEXT;

    /** As it stands in a template, without its braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a template: {@code {size}}. */
    public String written() {
        return "{" + word() + "}";
    }

    static Optional<Placeholder> parse(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
