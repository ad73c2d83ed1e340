package com.artify.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name in the store: segments of lower-case letters, digits, {@code . _ -}, joined by
 * slashes, never with a segment that begins with a dot.
 */
public record ObjectKey(String value) {
    private static final Pattern FORM =
            Pattern.compile("\\A[a-z0-9_-][a-z0-9._-]{0,99}(/[a-z0-9_-][a-z0-9._-]{0,99}){0,9}\\z");

    public ObjectKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an object key");
        }
    }

    public static Optional<ObjectKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ObjectKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
