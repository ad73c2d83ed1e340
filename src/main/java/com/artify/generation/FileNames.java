package com.artify.generation;

/** Names of downloads that say what is in them. */
final class FileNames {
    private static final int TAIL = 24;

    private FileNames() {}

    /** A name of letters, digits and dashes with the end of {@code key}'s name. */
    static String of(String product, String size, String style, String id, String key) {
        String name = String.join(" ", product, size, style, id.substring(TAIL));
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-") + key.substring(key.lastIndexOf('.'));
    }
}
