package com.artify.catalog.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a merchant types, in the words of Shopify's search. */
final class SearchText {
    private SearchText() {}

    /** Products with all of the words, or with words that begin so; empty for all products. */
    static String query(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + "*")
                .collect(Collectors.joining(" "));
    }
}
