package com.artify.imaging;

import java.awt.image.BufferedImage;

/** Turns a picture upright by its EXIF orientation (CIPA DC-008, tag 274). */
final class Orientation {
    private Orientation() {}

    /** Whether width and height change places. */
    static boolean swapsSides(int orientation) {
        return orientation >= 5;
    }

    static BufferedImage upright(BufferedImage stored, int orientation) {
        if (orientation == 1) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        boolean swaps = swapsSides(orientation);
        BufferedImage upright =
                new BufferedImage(swaps ? height : width, swaps ? width : height, stored.getType());
        copy(Pixels.of(stored), Pixels.target(upright), width, height, orientation);
        return upright;
    }

    /** Walks the stored rows; the target moves by a fixed step along a row and between rows. */
    private static void copy(int[] from, int[] to, int width, int height, int orientation) {
        boolean swaps = swapsSides(orientation);
        boolean mirrorX =
                orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean mirrorY =
                orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int alongX = swaps ? height : 1;
        int alongY = swaps ? 1 : width;
        int first = (mirrorX ? (width - 1) * alongX : 0) + (mirrorY ? (height - 1) * alongY : 0);
        int stepX = mirrorX ? -alongX : alongX;
        int stepY = mirrorY ? -alongY : alongY;
        for (int y = 0, at = 0; y < height; y++) {
            int target = first + y * stepY;
            for (int x = 0; x < width; x++, at++, target += stepX) {
                to[target] = from[at];
            }
        }
    }
}
