package com.artify.engine.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size in which a model paints.
 *
 * @param width in pixels
 * @param height in pixels
 * @param tier the provider's name of the size, such as {@code 2K} or {@code 1024x1536}; may be
 *     empty
 * @param ratio the provider's name of the shape, such as {@code 3:4}; may be empty
 */
public record Canvas(int width, int height, String tier, String ratio) {
    private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{1,4})x([1-9]\\d{1,4})");

    /** A canvas of that many pixels, written as {@code 1024x1536}. */
    static Optional<Canvas> parse(String pixels, String tier, String ratio) {
        Matcher found = PIXELS.matcher(pixels);
        return found.matches()
                ? Optional.of(
                        new Canvas(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                tier,
                                ratio))
                : Optional.empty();
    }

    /** As {@code 1024x1536}. */
    public String pixels() {
        return width + "x" + height;
    }

    double megapixels() {
        return width * (double) height / 1_000_000;
    }

    int longerSide() {
        return Math.max(width, height);
    }

    /** How far the shape is from another: 0 for the same, the same for twice as wide or high. */
    double distance(int otherWidth, int otherHeight) {
        return Math.abs(Math.log((double) width * otherHeight / ((double) height * otherWidth)));
    }

    /** Whether a picture of that shape and size has room in it without being made smaller. */
    boolean holds(int otherWidth, int otherHeight) {
        return width >= otherWidth && height >= otherHeight;
    }
}
