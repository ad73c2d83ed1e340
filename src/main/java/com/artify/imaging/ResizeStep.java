package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * Makes a picture exactly this many pixels, stretching it where the aspect ratios differ: crop or
 * pad first.
 */
public record ResizeStep(int width, int height) implements PictureStep {
    public ResizeStep {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A side has at least one pixel");
        }
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        return Resampler.resize(picture, width, height);
    }
}
