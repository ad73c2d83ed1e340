package com.artify.generation;

import com.artify.catalog.PrintSize;

/**
 * What a print size asks of a photo. The final is painted at a quarter of the print's pixels, the
 * most that the upscaler can enlarge, within what generators can paint; a photo with fewer pixels
 * than that prints softly, one with less than a quarter of them is not worth printing.
 */
public final class PhotoDemand {
    static final int PREVIEW_SIDE = 1024;
    static final int LARGEST_SIDE = 2048;
    private static final int UPSCALE = 4;
    private static final int TOLERANCE = 4;
    private static final int LEAST_SIDE = 128;

    private PhotoDemand() {}

    /** The longer side in pixels at which a final of this size is painted. */
    static int paintedSide(int printWidth, int printHeight) {
        int quarter = Math.ceilDiv(Math.max(printWidth, printHeight), UPSCALE);
        return Math.clamp(quarter, PREVIEW_SIDE, LARGEST_SIDE);
    }

    /** The smallest photo to accept, in pixels. */
    public static Pixels least(PrintSize print) {
        Pixels wanted = wanted(print);
        return new Pixels(
                Math.ceilDiv(wanted.width(), TOLERANCE), Math.ceilDiv(wanted.height(), TOLERANCE));
    }

    /** The smallest photo that prints as sharply as the engine can. */
    public static Pixels wanted(PrintSize print) {
        int side = paintedSide(print.widthPx(), print.heightPx());
        double scale = (double) side / Math.max(print.widthPx(), print.heightPx());
        return new Pixels(
                (int) Math.round(print.widthPx() * scale),
                (int) Math.round(print.heightPx() * scale));
    }

    /** Whether a photo covers a demand in both directions. */
    static boolean covers(int width, int height, Pixels demand) {
        return width >= demand.width() && height >= demand.height();
    }

    /** Whether a photo is worth anything, whatever it is printed as. */
    static boolean usable(int width, int height) {
        return Math.min(width, height) >= LEAST_SIDE;
    }

    /** A width and a height in pixels. */
    public record Pixels(int width, int height) {}
}
