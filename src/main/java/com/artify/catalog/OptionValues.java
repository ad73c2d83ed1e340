package com.artify.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values of options, such as Size → A4: their combinations, and when two are the same. */
public final class OptionValues {
    private OptionValues() {}

    /** Every combination of one value an option; the first option changes slowest. */
    public static List<Map<String, String>> combinations(Map<String, List<String>> values) {
        List<Map<String, String>> found = List.of(Map.of());
        for (Map.Entry<String, List<String>> option : values.entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> beginning : found) {
                for (String value : option.getValue()) {
                    Map<String, String> combination = new LinkedHashMap<>(beginning);
                    combination.put(option.getKey(), value);
                    longer.add(combination);
                }
            }
            found = longer;
        }
        return found;
    }

    /** How many combinations there are, without making them; at most {@code Long.MAX_VALUE}. */
    public static long count(Map<String, List<String>> values) {
        return values.values().stream()
                .mapToLong(List::size)
                .reduce(1, (product, size) -> size == 0 ? 0 : Math.multiplyExact(product, size));
    }

    /** Equal for values that a person would take for the same: case and blanks do not matter. */
    static List<String> key(List<String> optionNames, Map<String, String> values) {
        return optionNames.stream().map(name -> key(values.getOrDefault(name, ""))).toList();
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('×', 'x');
    }
}
