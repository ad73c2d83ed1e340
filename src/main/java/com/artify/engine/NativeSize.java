package com.artify.engine;

/**
 * How large a model paints, and how far its art can be enlarged before detail is only guessed.
 *
 * @param least the longer side in pixels that it paints at least
 * @param largest the longer side in pixels that it paints at most
 * @param upscale the factor up to which enlarging keeps the detail of print
 */
public record NativeSize(int least, int largest, int upscale) {
    /** What the painters inside and most providers manage. */
    public static final NativeSize USUAL = new NativeSize(1024, 2048, 4);

    public NativeSize {
        if (least < 1 || largest < least || upscale < 1) {
            throw new IllegalArgumentException("a native size grows from least to largest");
        }
    }

    /** The longer side in pixels at which a print of this size is painted. */
    public int side(int printWidth, int printHeight) {
        int enough = Math.ceilDiv(Math.max(printWidth, printHeight), upscale);
        return Math.clamp(enough, least, largest);
    }
}
