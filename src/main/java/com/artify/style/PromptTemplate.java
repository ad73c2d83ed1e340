package com.artify.style;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt with placeholders in braces, such as {@code Oil painting of the {subject}, {orientation}
 * format}. Unknown placeholders are left out rather than sent to a provider.
 */
public record PromptTemplate(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]{1,40})}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The prompt with every placeholder replaced by its value. */
    public String fill(Map<String, String> values) {
        String filled =
                PLACEHOLDER
                        .matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
        return BLANKS.matcher(filled).replaceAll(" ").strip();
    }
}
