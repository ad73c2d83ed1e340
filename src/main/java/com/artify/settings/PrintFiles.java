package com.artify.settings;

/**
 * How print files are named.
 *
 * @param namePattern as {@link NamingPattern} writes it
 */
public record PrintFiles(String namePattern) implements SettingsPart {
    public PrintFiles {
        if (NamingPattern.flaw(namePattern).isPresent()) {
            throw new IllegalArgumentException("not a pattern of file names");
        }
    }

    public NamingPattern pattern() {
        return NamingPattern.parse(namePattern).orElseThrow();
    }
}
