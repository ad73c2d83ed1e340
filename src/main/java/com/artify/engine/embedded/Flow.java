package com.artify.engine.embedded;

/**
 * The direction along the picture's edges at each pixel, from the smoothed structure tensor (Brox
 * and others, 2006; as used by Kyprianidis and Döllner, <i>Image Abstraction by Structure Adaptive
 * Filtering</i>, 2008).
 *
 * @param cos horizontal part of the unit vector along the edge
 * @param sin vertical part of it, downwards
 * @param anisotropy 0 where no direction prevails, 1 on a straight edge
 */
record Flow(Plane cos, Plane sin, Plane anisotropy) {
    private static final float FLAT = 1e-9f;

    /** Measures the flow with a smoothing of {@code sigma} pixels. */
    static Flow of(Planes picture, float sigma) {
        int width = picture.width();
        int height = picture.height();
        Tensor raw = Tensor.blank(width, height);
        Plane.eachRow(height, y -> raw.measureRow(picture, y));
        Tensor smooth = raw.blurred(sigma);
        Flow flow =
                new Flow(
                        new Plane(width, height),
                        new Plane(width, height),
                        new Plane(width, height));
        Plane.eachRow(
                height,
                y -> {
                    for (int at = y * width; at < (y + 1) * width; at++) {
                        flow.set(at, smooth);
                    }
                });
        return flow;
    }

    private void set(int at, Tensor tensor) {
        float e = tensor.xx.values[at];
        float f = tensor.xy.values[at];
        float g = tensor.yy.values[at];
        float difference = (float) Math.sqrt((e - g) * (e - g) + 4 * f * f);
        float x = (e + g + difference) / 2 - e;
        float length = (float) Math.sqrt(x * x + f * f);
        cos.values[at] = length > FLAT ? x / length : 0;
        sin.values[at] = length > FLAT ? -f / length : 1;
        anisotropy.values[at] = e + g > FLAT ? difference / (e + g) : 0;
    }

    /** Products of the horizontal and vertical derivative, summed over the colours. */
    private record Tensor(Plane xx, Plane xy, Plane yy) {
        static Tensor blank(int width, int height) {
            return new Tensor(
                    new Plane(width, height), new Plane(width, height), new Plane(width, height));
        }

        Tensor blurred(float sigma) {
            return new Tensor(
                    GaussianBlur.blur(xx, sigma),
                    GaussianBlur.blur(xy, sigma),
                    GaussianBlur.blur(yy, sigma));
        }

        void measureRow(Planes picture, int y) {
            addRow(picture.red(), y);
            addRow(picture.green(), y);
            addRow(picture.blue(), y);
        }

        /** Adds one colour's derivatives by the Sobel operator. */
        private void addRow(Plane plane, int y) {
            int width = plane.width;
            float[] p = plane.values;
            int up = Math.max(0, y - 1) * width;
            int here = y * width;
            int down = Math.min(plane.height - 1, y + 1) * width;
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - 1);
                int right = Math.min(width - 1, x + 1);
                float dx =
                        (p[up + right] - p[up + left] + p[down + right] - p[down + left]) / 4
                                + (p[here + right] - p[here + left]) / 2;
                float dy =
                        (p[down + left] - p[up + left] + p[down + right] - p[up + right]) / 4
                                + (p[down + x] - p[up + x]) / 2;
                xx.values[here + x] += dx * dx;
                xy.values[here + x] += dx * dy;
                yy.values[here + x] += dy * dy;
            }
        }
    }
}
