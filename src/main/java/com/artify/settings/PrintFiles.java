package com.artify.settings;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How print files are named: a text with placeholders in braces, without the extension.
 *
 * @param namePattern such as {@code {order}-{line}-{product}-{variant}}
 */
public record PrintFiles(String namePattern) implements SettingsPart {
    /** What may stand in braces. */
    public static final Set<String> PLACEHOLDERS =
            Set.of("order", "line", "copy", "product", "variant", "size", "style", "sku", "date");

    public static final int MOST_LETTERS = 120;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\:*?\"<>|{}\\p{Cntrl}]");

    /** The placeholders of a pattern that mean nothing, in their order. */
    public static Set<String> unknown(String pattern) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(pattern).results().forEach(found -> names.add(found.group(1)));
        names.removeAll(PLACEHOLDERS);
        return names;
    }

    /** True if a pattern names files on every system and tells the lines of an order apart. */
    public static boolean valid(String pattern) {
        String plain = PLACEHOLDER.matcher(pattern).replaceAll("");
        return !pattern.isBlank()
                && pattern.length() <= MOST_LETTERS
                && unknown(pattern).isEmpty()
                && !FORBIDDEN.matcher(plain).find()
                && !pattern.contains("..")
                && !pattern.startsWith("/")
                && pattern.contains("{order}")
                && pattern.contains("{line}");
    }

    public PrintFiles {
        if (!valid(namePattern)) {
            throw new IllegalArgumentException("not a pattern of file names");
        }
    }
}
