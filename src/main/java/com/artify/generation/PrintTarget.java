package com.artify.generation;

import com.artify.catalog.Fit;
import com.artify.catalog.PrintSize;

/**
 * The print size as it was when the generation was admitted, so that later edits change nothing.
 * The trimmed print measures {@code widthPx × heightPx}; the file has {@code bleedPx} more on each
 * side.
 */
public record PrintTarget(
        int widthPx, int heightPx, int dpi, int bleedPx, Fit fit, String sizeName) {
    static PrintTarget of(PrintSize print) {
        return new PrintTarget(
                print.widthPx(),
                print.heightPx(),
                print.dpi(),
                print.bleedPx(),
                print.fit(),
                print.name());
    }

    public int fileWidth() {
        return widthPx + 2 * bleedPx;
    }

    public int fileHeight() {
        return heightPx + 2 * bleedPx;
    }

    /** Width in pixels of the preview that shoppers see. */
    public int previewWidth() {
        return trimmedTo(PhotoDemand.PREVIEW_SIDE).width();
    }

    /** Height in pixels of the preview that shoppers see. */
    public int previewHeight() {
        return trimmedTo(PhotoDemand.PREVIEW_SIDE).height();
    }

    /** The file's shape scaled so that the trimmed print's longer side has that many pixels. */
    Dimensions scaledTo(int longerSide) {
        double scale = (double) longerSide / Math.max(widthPx, heightPx);
        return new Dimensions(atLeastOne(fileWidth() * scale), atLeastOne(fileHeight() * scale));
    }

    /** The trimmed print's shape with that longer side. */
    Dimensions trimmedTo(int longerSide) {
        double scale = (double) longerSide / Math.max(widthPx, heightPx);
        return new Dimensions(atLeastOne(widthPx * scale), atLeastOne(heightPx * scale));
    }

    private static int atLeastOne(double pixels) {
        return Math.max(1, (int) Math.round(pixels));
    }

    /** Pixels. */
    record Dimensions(int width, int height) {}
}
