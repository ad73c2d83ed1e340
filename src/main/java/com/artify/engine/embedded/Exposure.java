package com.artify.engine.embedded;

/**
 * Evens out a photo's exposure, so that thresholds and papers fit dark and pale photos alike: the
 * tones are stretched between the darkest and the lightest half percent and bent towards a middling
 * mean. Both are limited, so that night stays night.
 */
final class Exposure {
    private static final int LEVELS = 1024;
    private static final double CLIPPED = .005;
    private static final float DARKEST_BLACK = .25f;
    private static final float LEAST_RANGE = .4f;
    private static final double WANTED_MEAN = .46;
    private static final double MOST_LIFTING = .55;
    private static final double MOST_DARKENING = 1.25;

    private Exposure() {}

    static Planes evenedOut(Planes photo) {
        Plane luminance = photo.luminance();
        float low = Math.min(percentile(luminance, CLIPPED), DARKEST_BLACK);
        float range = Math.max(percentile(luminance, 1 - CLIPPED) - low, LEAST_RANGE);
        float gamma = gamma(mean(luminance, low, range));
        return photo.shaded((x, y, rgb) -> {
            for (int i = 0; i < 3; i++) {
                float stretched = Math.clamp((rgb[i] - low) / range, 0f, 1f);
                rgb[i] = (float) Math.pow(stretched, gamma);
            }
        });
    }

    private static float percentile(Plane plane, double share) {
        int[] counts = new int[LEVELS];
        for (float value : plane.values) {
            counts[Math.clamp((int) (value * LEVELS), 0, LEVELS - 1)]++;
        }
        long wanted = Math.round(plane.values.length * share);
        int level = 0;
        for (long seen = counts[0]; seen < wanted && level < LEVELS - 1; seen += counts[level]) {
            level++;
        }
        return (level + .5f) / LEVELS;
    }

    private static double mean(Plane plane, float low, float range) {
        double sum = 0;
        for (float value : plane.values) {
            sum += Math.clamp((value - low) / range, 0f, 1f);
        }
        return sum / plane.values.length;
    }

    private static float gamma(double mean) {
        if (mean < .01 || mean > .99) {
            return 1;
        }
        return (float)
                Math.clamp(Math.log(WANTED_MEAN) / Math.log(mean), MOST_LIFTING, MOST_DARKENING);
    }
}
