package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Cuts off fully transparent margins, so that a logo is as large as it looks; a picture that is
 * transparent all over stays as it is.
 */
public record TrimStep() implements PictureStep {
    /** Whether nothing of the picture can be seen. */
    public static boolean blank(BufferedImage picture) {
        return Pixels.hasAlpha(picture)
                && Arrays.stream(Pixels.of(picture)).allMatch(pixel -> pixel >>> 24 == 0);
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        if (!Pixels.hasAlpha(picture)) {
            return picture;
        }
        int[] pixels = Pixels.of(picture);
        int width = picture.getWidth();
        int left = width;
        int right = -1;
        int top = picture.getHeight();
        int bottom = -1;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 != 0) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return right < 0 ? picture : cut(picture, left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage cut(
            BufferedImage picture, int left, int top, int width, int height) {
        boolean whole = width == picture.getWidth() && height == picture.getHeight();
        return whole
                ? picture
                : Pixels.wrap(
                        Pixels.of(picture.getSubimage(left, top, width, height)),
                        width,
                        height,
                        true);
    }
}
