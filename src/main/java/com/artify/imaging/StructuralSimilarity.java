package com.artify.imaging;

/**
 * The mean structural similarity of two planes of one size (Wang, Bovik, Sheikh and Simoncelli,
 * 2004): Gaussian windows of σ = 1.5, K₁ = 0.01, K₂ = 0.03, values 0 to 255. Windows are cut off at
 * the edges.
 */
final class StructuralSimilarity {
    private static final double C1 = Math.pow(0.01 * 255, 2);
    private static final double C2 = Math.pow(0.03 * 255, 2);
    private static final int REACH = 5;
    private static final double[] WINDOW = window(1.5);

    private final int width;
    private final int height;

    StructuralSimilarity(int width, int height) {
        this.width = width;
        this.height = height;
    }

    double of(float[] one, float[] other) {
        double[] meanA = blurred(one, one, false);
        double[] meanB = blurred(other, other, false);
        double[] squareA = blurred(one, one, true);
        double[] squareB = blurred(other, other, true);
        double[] product = blurred(one, other, true);
        double sum = 0;
        for (int i = 0; i < meanA.length; i++) {
            double both = meanA[i] * meanB[i];
            double squares = meanA[i] * meanA[i] + meanB[i] * meanB[i];
            double covariance = product[i] - both;
            double variances = squareA[i] + squareB[i] - squares;
            sum += (2 * both + C1) * (2 * covariance + C2) / ((squares + C1) * (variances + C2));
        }
        return sum / meanA.length;
    }

    /** Windowed means of the plane, or of the product of both. */
    private double[] blurred(float[] one, float[] other, boolean product) {
        double[] values = new double[one.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = product ? (double) one[i] * other[i] : one[i];
        }
        return along(along(values, width, height, 1, width), height, width, width, 1);
    }

    private static double[] along(double[] from, int length, int lines, int step, int stride) {
        double[] to = new double[from.length];
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < length; i++) {
                double sum = 0;
                double weights = 0;
                int last = Math.min(length - 1, i + REACH);
                for (int k = Math.max(0, i - REACH); k <= last; k++) {
                    double weight = WINDOW[k - i + REACH];
                    sum += weight * from[line * stride + k * step];
                    weights += weight;
                }
                to[line * stride + i * step] = sum / weights;
            }
        }
        return to;
    }

    private static double[] window(double sigma) {
        double[] window = new double[2 * REACH + 1];
        for (int i = 0; i < window.length; i++) {
            window[i] = Math.exp(-Math.pow(i - REACH, 2) / (2 * sigma * sigma));
        }
        return window;
    }
}
