package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import java.util.regex.Pattern;

/** Words of a provider as they may be kept and shown to staff: short, without keys or pictures. */
public final class Said {
    private static final int LONGEST = 300;

    /** Words have no such length: this is a key or a piece of a file. */
    private static final Pattern LONG_RUN = Pattern.compile("[A-Za-z0-9+/=_*-]{25,}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Said() {}

    /** The words without what must not be repeated. */
    public static String plainly(String words, ApiKey key) {
        String bounded = words.length() > 4 * LONGEST ? words.substring(0, 4 * LONGEST) : words;
        String clean = bounded.replace(key.value(), "…");
        clean = LONG_RUN.matcher(clean).replaceAll("…");
        clean = BLANKS.matcher(clean).replaceAll(" ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
