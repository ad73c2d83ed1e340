package com.artify.generation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a generation may have cost, both ends included, in micro-dollars. */
public record CostRange(long least, long most) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)?-(\\d{1,6}(?:\\.\\d{1,6})?)?");

    /** Reads dollars such as {@code 0.01-0.05}, {@code -0.05} or {@code 0.01-}. */
    public static Optional<CostRange> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches() || text.equals("-")) {
            return Optional.empty();
        }
        return Optional.of(
                new CostRange(
                        micros(matcher.group(1)).orElse(0L),
                        micros(matcher.group(2)).orElse(Long.MAX_VALUE)));
    }

    private static Optional<Long> micros(@Nullable String dollars) {
        return Optional.ofNullable(dollars)
                .map(text -> new BigDecimal(text).movePointRight(6).longValueExact());
    }
}
