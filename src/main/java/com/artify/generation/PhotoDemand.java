package com.artify.generation;

import com.artify.catalog.PrintSize;
import com.artify.catalog.feasibility.Feasibility;
import com.artify.engine.NativeSize;

/**
 * What a print size asks of a photo. The final is painted at a quarter of the print's pixels, the
 * most that the upscaler can enlarge, within what generators can paint; a photo with fewer pixels
 * than that prints softly, one with less than a quarter of them is not worth printing.
 */
public final class PhotoDemand {
    static final int PREVIEW_SIDE = 1024;
    private static final int LEAST_SIDE = 128;

    private PhotoDemand() {}

    /** The smallest photo to accept, in pixels. */
    public static Pixels least(PrintSize print) {
        Feasibility.Photo least = Feasibility.leastPhoto(print, NativeSize.USUAL);
        return new Pixels(least.width(), least.height());
    }

    /** The smallest photo that prints as sharply as the engine can. */
    public static Pixels wanted(PrintSize print) {
        Feasibility.Photo wanted = Feasibility.wantedPhoto(print, NativeSize.USUAL);
        return new Pixels(wanted.width(), wanted.height());
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
