package com.artify.engine.remote;

import java.util.regex.Pattern;

/** How models refuse that have no form for it: by failing, in words of their own. */
public final class Refusal {
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bE005\\b|flagged|nsfw|moderat|content polic|safety (?:check|filter|system)",
                    Pattern.CASE_INSENSITIVE);

    private Refusal() {}

    /** Whether an error's words are those of a refusal. */
    public static boolean in(String words) {
        return WORDS.matcher(words).find();
    }
}
