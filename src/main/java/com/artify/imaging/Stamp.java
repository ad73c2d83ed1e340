package com.artify.imaging;

import java.awt.image.BufferedImage;

/** A copy of an opaque photo that pictures are blended into. */
final class Stamp {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int opacity;

    Stamp(BufferedImage photo, double opacity) {
        this.width = photo.getWidth();
        this.height = photo.getHeight();
        this.pixels = Pixels.of(photo).clone();
        this.opacity = (int) Math.round(opacity * 255);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Blends a picture in with its middle as near to this point as whole pixels allow. */
    void around(BufferedImage picture, double x, double y) {
        at(
                picture,
                (int) Math.round(x - picture.getWidth() / 2.0),
                (int) Math.round(y - picture.getHeight() / 2.0));
    }

    /** Blends a picture in; what lies outside the photo is left out. */
    private void at(BufferedImage picture, int left, int top) {
        int[] above = Pixels.of(picture);
        int opaque = Pixels.hasAlpha(picture) ? 0 : 0xFF000000;
        int fromX = Math.max(0, -left);
        int toX = Math.min(picture.getWidth(), width - left);
        int toY = Math.min(picture.getHeight(), height - top);
        for (int y = Math.max(0, -top); y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int pixel = above[y * picture.getWidth() + x] | opaque;
                if (pixel >>> 24 != 0) {
                    int at = (top + y) * width + left + x;
                    pixels[at] = Blend.over(pixels[at], pixel, opacity);
                }
            }
        }
    }

    BufferedImage result() {
        return Pixels.wrap(pixels, width, height, false);
    }
}
