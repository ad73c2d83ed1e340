package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Adds equal margins of one colour (0xRRGGBB) until a picture has the aspect ratio {@code width :
 * height}; nothing is cut off.
 */
public record PadToAspectStep(int width, int height, int colour) implements PictureStep {
    public PadToAspectStep {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("An aspect ratio has two positive sides");
        }
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        int fromWidth = picture.getWidth();
        int fromHeight = picture.getHeight();
        int toWidth = Math.max(fromWidth, side(fromHeight, width, height));
        int toHeight = Math.max(fromHeight, side(fromWidth, height, width));
        if (toWidth == fromWidth && toHeight == fromHeight) {
            return picture;
        }
        BufferedImage padded = Pixels.like(picture, toWidth, toHeight);
        int[] target = Pixels.target(padded);
        Arrays.fill(target, 0xFF000000 | colour);
        int[] source = Pixels.of(picture);
        int first = (toHeight - fromHeight) / 2 * toWidth + (toWidth - fromWidth) / 2;
        for (int y = 0; y < fromHeight; y++) {
            System.arraycopy(source, y * fromWidth, target, first + y * toWidth, fromWidth);
        }
        return padded;
    }

    private static int side(int other, int numerator, int denominator) {
        return (int) Math.round((double) other * numerator / denominator);
    }
}
