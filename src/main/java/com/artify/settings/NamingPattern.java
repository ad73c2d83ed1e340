package com.artify.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How print files are called: a text with placeholders such as {@code {order}-{line}-{size}},
 * without the ending. A slash makes a folder within a ZIP.
 */
public final class NamingPattern {
    /** What holds in a shop that has chosen none. */
    public static final NamingPattern DEFAULT =
            new NamingPattern("{order}-{line}-{product}-{variant}");

    /** The longest a pattern may be. */
    public static final int MOST_LETTERS = 120;

    private static final int LONGEST_NAME = 160;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\\\:*?\"<>|{}\\p{Cntrl}]|\\.\\.|^/|/$|//");

    private final String text;

    private NamingPattern(String text) {
        this.text = text;
    }

    /** What a placeholder stands for. */
    public enum Placeholder {
        /** The order's number. */
        ORDER,
        /** The line's place within the order, from 1 on. */
        LINE,
        /** The piece of a line, from 1 to its quantity: the file is packed once a piece. */
        COPY,
        PRODUCT,
        VARIANT,
        SIZE,
        STYLE,
        SKU,
        /** The day of the payment, as 2026-07-31. */
        DATE;

        /** As it is written: {@code {order}}. */
        public String written() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }

        private static Optional<Placeholder> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }
    }

    /** What is wrong with a text, and the part of it that is. */
    public record Flaw(Kind kind, String part) {
        /** The ways to be wrong. */
        public enum Kind {
            BLANK,
            TOO_LONG,
            UNKNOWN_PLACEHOLDER,
            FORBIDDEN_SIGN,
            /** Without order and line, two files would have one name. */
            NOT_UNIQUE
        }
    }

    /** The pattern in a text, or empty where it has a flaw. */
    public static Optional<NamingPattern> parse(String text) {
        return flaw(text).isPresent() ? Optional.empty() : Optional.of(new NamingPattern(text));
    }

    /** The first thing that is wrong with a text, if anything is. */
    public static Optional<Flaw> flaw(String text) {
        if (text.isBlank()) {
            return Optional.of(new Flaw(Flaw.Kind.BLANK, ""));
        }
        if (text.length() > MOST_LETTERS) {
            return Optional.of(new Flaw(Flaw.Kind.TOO_LONG, String.valueOf(MOST_LETTERS)));
        }
        Optional<String> unknown =
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .filter(found -> Placeholder.of(found.group(1)).isEmpty())
                        .map(MatchResult::group)
                        .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(new Flaw(Flaw.Kind.UNKNOWN_PLACEHOLDER, unknown.get()));
        }
        Matcher forbidden = FORBIDDEN.matcher(PLACEHOLDER.matcher(text).replaceAll("x"));
        if (forbidden.find()) {
            return Optional.of(new Flaw(Flaw.Kind.FORBIDDEN_SIGN, forbidden.group()));
        }
        boolean unique =
                text.contains(Placeholder.ORDER.written())
                        && text.contains(Placeholder.LINE.written());
        return unique ? Optional.empty() : Optional.of(new Flaw(Flaw.Kind.NOT_UNIQUE, ""));
    }

    /**
     * The name for these values; what is missing leaves no gap. The copy is left to whoever packs
     * the pieces.
     */
    public String fill(Map<Placeholder, String> values) {
        Map<Placeholder, String> plain = new EnumMap<>(Placeholder.class);
        values.forEach((placeholder, value) -> plain.put(placeholder, plain(value)));
        String filled =
                PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        Placeholder.of(found.group(1))
                                                .map(one ->
                                                        one == Placeholder.COPY
                                                                ? one.written()
                                                                : plain.getOrDefault(one, ""))
                                                .orElse("")));
        return List.of(filled.split("/")).stream()
                .map(NamingPattern::tidy)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamingPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }

    private static String plain(String value) {
        return value.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String tidy(String part) {
        String once = part.replaceAll("([-_ ])[-_ ]+", "$1").replaceAll("^[-_ .]+|[-_ .]+$", "");
        return once.length() > LONGEST_NAME ? once.substring(0, LONGEST_NAME) : once;
    }
}
