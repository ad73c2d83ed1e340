package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.List;

/** Steps in the order in which they are done; itself a step. */
public record Pipeline(List<PictureStep> steps) implements PictureStep {
    public Pipeline {
        steps = List.copyOf(steps);
    }

    /** Reads as the list of what happens to the picture. */
    public static Pipeline of(PictureStep... steps) {
        return new Pipeline(List.of(steps));
    }

    @Override
    public BufferedImage apply(BufferedImage picture) {
        BufferedImage current = picture;
        for (PictureStep step : steps) {
            current = step.apply(current);
        }
        return current;
    }
}
