package com.artify.engine.embedded;

/** Gaussian blur in two passes, one for each axis; pixels beyond the border repeat it. */
final class GaussianBlur {
    private static final float LEAST_SIGMA = .2f;

    private GaussianBlur() {}

    /** Blurs with a standard deviation in pixels. */
    static Plane blur(Plane plane, float sigma) {
        if (sigma < LEAST_SIGMA) {
            return plane;
        }
        float[] kernel = kernel(sigma);
        return down(across(plane, kernel), kernel);
    }

    private static Plane across(Plane plane, float[] kernel) {
        int width = plane.width;
        int radius = kernel.length / 2;
        Plane blurred = new Plane(width, plane.height);
        Plane.eachRow(
                plane.height,
                y -> {
                    float[] padded = padded(plane, y, radius);
                    for (int x = 0; x < width; x++) {
                        float sum = 0;
                        for (int i = 0; i < kernel.length; i++) {
                            sum += kernel[i] * padded[x + i];
                        }
                        blurred.values[y * width + x] = sum;
                    }
                });
        return blurred;
    }

    private static float[] padded(Plane plane, int y, int radius) {
        float[] padded = new float[plane.width + 2 * radius];
        for (int i = 0; i < padded.length; i++) {
            padded[i] = plane.at(Math.clamp(i - radius, 0, plane.width - 1), y);
        }
        return padded;
    }

    private static Plane down(Plane plane, float[] kernel) {
        int width = plane.width;
        int radius = kernel.length / 2;
        Plane blurred = new Plane(width, plane.height);
        Plane.eachRow(
                plane.height,
                y -> {
                    float[] sums = new float[width];
                    for (int i = 0; i < kernel.length; i++) {
                        int row = Math.clamp(y + i - radius, 0, plane.height - 1) * width;
                        float weight = kernel[i];
                        for (int x = 0; x < width; x++) {
                            sums[x] += weight * plane.values[row + x];
                        }
                    }
                    System.arraycopy(sums, 0, blurred.values, y * width, width);
                });
        return blurred;
    }

    private static float[] kernel(float sigma) {
        int radius = (int) Math.ceil(3 * sigma);
        float[] kernel = new float[2 * radius + 1];
        float total = 0;
        for (int i = 0; i < kernel.length; i++) {
            int distance = i - radius;
            kernel[i] = (float) Math.exp(-distance * distance / (2 * sigma * sigma));
            total += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= total;
        }
        return kernel;
    }
}
