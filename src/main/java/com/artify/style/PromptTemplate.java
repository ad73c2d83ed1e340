package com.artify.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt with placeholders in braces, such as {@code Oil painting of the {subject}, {orientation}
 * format}. Unknown placeholders are left out rather than sent to a provider.
 */
public record PromptTemplate(String text) {
    /** The most characters of a template. */
    public static final int LONGEST = 4000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]{1,40})}");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Something in braces that is no placeholder, or a brace without its other half. */
    public record Flaw(String text) {}

    /** What is wrong with the template, in the order of the text. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String word = braces.group(1);
            if (word == null || Placeholder.parse(word).isEmpty()) {
                flaws.add(new Flaw(braces.group()));
            }
        }
        return flaws;
    }

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
