package com.artify.imaging;

/**
 * Which old pixels make each new one along one side, and how much of each. Strong reductions
 * average the area that a new pixel covers; everything else takes Lanczos' window of three lobes,
 * widened by the reduction.
 */
final class Weights {
    private static final double STRONG = 2;
    private static final double LOBES = 3;

    private final int[] starts;
    private final float[][] weights;

    private Weights(int from, int to) {
        starts = new int[to];
        weights = new float[to][];
        double scale = (double) from / to;
        boolean area = scale >= STRONG;
        double stretch = Math.max(1, scale);
        double radius = area ? scale / 2 : LOBES * stretch;
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale;
            int first = (int) Math.max(0, Math.floor(centre - radius));
            int last = (int) Math.min(from, Math.ceil(centre + radius));
            starts[i] = first;
            weights[i] = new float[last - first];
            for (int k = first; k < last; k++) {
                weights[i][k - first] =
                        (float)
                                (area
                                        ? covered(k, centre - radius, centre + radius)
                                        : lanczos((k + 0.5 - centre) / stretch));
            }
            normalise(weights[i]);
        }
    }

    static Weights of(int from, int to) {
        return new Weights(from, to);
    }

    int start(int index) {
        return starts[index];
    }

    float[] of(int index) {
        return weights[index];
    }

    int longest() {
        int longest = 0;
        for (float[] each : weights) {
            longest = Math.max(longest, each.length);
        }
        return longest;
    }

    private static double covered(int pixel, double from, double to) {
        return Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));
    }

    private static double lanczos(double x) {
        if (Math.abs(x) < 1e-9) {
            return 1;
        }
        if (Math.abs(x) >= LOBES) {
            return 0;
        }
        double angle = Math.PI * x;
        return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
    }

    private static void normalise(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
