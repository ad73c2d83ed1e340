package com.artify.engine.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Under which names a model takes what every request has. What has no name is not sent.
 *
 * @param names the model's name of each of ours; {@code []} behind it stands for a list of one,
 *     {@code outer.inner} for a field within another
 */
public record Fields(Map<String, String> names) {
    public static final String PROMPT = "prompt";
    public static final String PHOTO = "photo";
    public static final String SEED = "seed";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";

    /** The canvas's shape, such as {@code 3:4}. */
    public static final String RATIO = "ratio";

    /** By how much an upscaler is to enlarge. */
    public static final String FACTOR = "factor";

    static final String[] KNOWN = {PROMPT, PHOTO, SEED, WIDTH, HEIGHT, RATIO, FACTOR};
    static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z_]\\w{0,60}\\.)?[A-Za-z_]\\w{0,60}(?:\\[])?");
    private static final String LIST = "[]";

    public Fields {
        names = Map.copyOf(names);
    }

    /** Whether the model takes a photo and, where there is one, a prompt, as far as is known. */
    public boolean complete(boolean prompted) {
        return names.containsKey(PHOTO) && (!prompted || names.containsKey(PROMPT));
    }

    /** The values under the model's names. */
    public Map<String, Object> named(Map<String, Object> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        Map<String, Map<String, Object>> within = new LinkedHashMap<>();
        for (String known : KNOWN) {
            String name = names.get(known);
            Object value = values.get(known);
            if (name != null && value != null) {
                int dot = name.indexOf('.');
                put(
                        dot < 0
                                ? named
                                : within.computeIfAbsent(
                                        name.substring(0, dot), outer -> new LinkedHashMap<>()),
                        name.substring(dot + 1),
                        value);
            }
        }
        named.putAll(within);
        return named;
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        boolean list = name.endsWith(LIST);
        fields.put(
                list ? name.substring(0, name.length() - LIST.length()) : name,
                list ? List.of(value) : value);
    }
}
