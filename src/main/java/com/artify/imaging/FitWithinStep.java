package com.artify.imaging;

import java.awt.image.BufferedImage;

/** Reduces a picture whose longer side has more than {@code longestSide} pixels; never enlarges. */
public record FitWithinStep(int longestSide) implements PictureStep {
    public FitWithinStep {
        if (longestSide < 1) {
            throw new IllegalArgumentException("A side has at least one pixel");
        }
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int longest = Math.max(width, height);
        return longest <= longestSide
                ? picture
                : Resampler.resize(picture, scaled(width, longest), scaled(height, longest));
    }

    private int scaled(int side, int longest) {
        return Math.max(1, Math.round((float) side * longestSide / longest));
    }
}
