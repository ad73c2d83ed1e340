package com.artify.standin;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shopify's search syntax as far as it is spoken: words, their beginnings, and a last change. */
final class ProductSearch {
    private static final Pattern UPDATED =
            Pattern.compile("updated_at:(>=|>|<=|<)'?([0-9TZ:.-]+)'?");

    private ProductSearch() {}

    static Predicate<StandInProduct> of(@Nullable String query) {
        Predicate<StandInProduct> all = product -> true;
        if (query == null) {
            return all;
        }
        for (String term : query.strip().split("\\s+")) {
            all = all.and(term.isEmpty() ? product -> true : term(term));
        }
        return all;
    }

    private static Predicate<StandInProduct> term(String term) {
        Matcher updated = UPDATED.matcher(term);
        if (updated.matches()) {
            return product ->
                    holds(product.updatedAt(), updated.group(1), Instant.parse(updated.group(2)));
        }
        String word = term.toLowerCase(Locale.ROOT).replace("*", "").replace("\\", "");
        boolean beginning = term.endsWith("*");
        return product ->
                Arrays.stream(
                                (product.title() + " " + product.type())
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}\\p{N}]+"))
                        .anyMatch(each -> beginning ? each.startsWith(word) : each.equals(word));
    }

    static boolean holds(Instant time, String relation, Instant other) {
        int order = time.compareTo(other);
        return switch (relation) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order <= 0;
        };
    }
}
