package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * Cuts a picture to the aspect ratio {@code width : height}, keeping as much as possible. What is
 * too wide loses equally left and right; what is too high loses more at the bottom, as heads are
 * near the top.
 */
public record CropToAspectStep(int width, int height) implements PictureStep {
    /** The share of what is cut off that is cut at the top. */
    private static final double TOP_SHARE = 0.4;

    public CropToAspectStep {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("An aspect ratio has two positive sides");
        }
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        int fromWidth = picture.getWidth();
        int fromHeight = picture.getHeight();
        int toWidth = Math.min(fromWidth, side(fromHeight, width, height));
        int toHeight = Math.min(fromHeight, side(fromWidth, height, width));
        if (toWidth == fromWidth && toHeight == fromHeight) {
            return picture;
        }
        int left = (fromWidth - toWidth) / 2;
        int top = (int) Math.round((fromHeight - toHeight) * TOP_SHARE);
        return cut(picture, left, top, toWidth, toHeight);
    }

    private static int side(int other, int numerator, int denominator) {
        return (int) Math.max(1, Math.round((double) other * numerator / denominator));
    }

    private static BufferedImage cut(BufferedImage from, int left, int top, int width, int height) {
        BufferedImage cut = Pixels.like(from, width, height);
        int[] source = Pixels.of(from);
        int[] target = Pixels.target(cut);
        for (int y = 0; y < height; y++) {
            int start = (top + y) * from.getWidth() + left;
            System.arraycopy(source, start, target, y * width, width);
        }
        return cut;
    }
}
