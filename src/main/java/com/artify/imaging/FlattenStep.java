package com.artify.imaging;

import java.awt.image.BufferedImage;

/** Puts a transparent picture on white paper, which makes it {@code TYPE_INT_RGB}. */
public record FlattenStep() implements PictureStep {
    @Override
    public BufferedImage apply(BufferedImage picture) {
        if (!Pixels.hasAlpha(picture)) {
            return picture;
        }
        int[] pixels = Pixels.of(picture);
        int[] flat = new int[pixels.length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = Blend.over(0xFFFFFF, pixels[i], 255);
        }
        return Pixels.wrap(flat, picture.getWidth(), picture.getHeight(), false);
    }
}
