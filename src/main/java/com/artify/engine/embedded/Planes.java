package com.artify.engine.embedded;

import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;

/** A picture as three planes: sRGB-encoded, nominally 0 to 1. */
record Planes(Plane red, Plane green, Plane blue) {
    /** Painters are tuned at this longer side, in pixels; other sizes scale their measures. */
    private static final float REFERENCE_SIDE = 1024;

    static Planes of(BufferedImage picture) {
        int width = picture.getWidth();
        Planes planes = blank(width, picture.getHeight());
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                planes.red.values[at] = (row[x] >> 16 & 255) / 255f;
                planes.green.values[at] = (row[x] >> 8 & 255) / 255f;
                planes.blue.values[at] = (row[x] & 255) / 255f;
            }
        }
        return planes;
    }

    static Planes blank(int width, int height) {
        return new Planes(
                new Plane(width, height), new Plane(width, height), new Plane(width, height));
    }

    /** sRGB, {@code TYPE_INT_RGB}; values outside 0 to 1 are clipped. */
    BufferedImage toImage() {
        BufferedImage picture = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width()];
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int at = y * width() + x;
                row[x] =
                        level(red.values[at]) << 16
                                | level(green.values[at]) << 8
                                | level(blue.values[at]);
            }
            picture.setRGB(0, y, width(), 1, row, 0, width());
        }
        return picture;
    }

    int width() {
        return red.width;
    }

    int height() {
        return red.height;
    }

    /** Pixels of this picture for each pixel of one whose longer side has 1024. */
    float scale() {
        return Math.max(width(), height()) / REFERENCE_SIDE;
    }

    /** Perceived brightness by the weights of ITU-R BT.601. */
    Plane luminance() {
        return Plane.of(
                width(),
                height(),
                (x, y) -> Colour.luminance(red.at(x, y), green.at(x, y), blue.at(x, y)));
    }

    Planes map(UnaryOperator<Plane> change) {
        return new Planes(change.apply(red), change.apply(green), change.apply(blue));
    }

    /** This picture with each pixel changed by the shader, which runs on several threads. */
    Planes shaded(Shader shader) {
        Planes shaded = blank(width(), height());
        Plane.eachRow(
                height(),
                y -> {
                    float[] rgb = new float[3];
                    for (int x = 0; x < width(); x++) {
                        int at = y * width() + x;
                        rgb[0] = red.values[at];
                        rgb[1] = green.values[at];
                        rgb[2] = blue.values[at];
                        shader.shade(x, y, rgb);
                        shaded.red.values[at] = rgb[0];
                        shaded.green.values[at] = rgb[1];
                        shaded.blue.values[at] = rgb[2];
                    }
                });
        return shaded;
    }

    private static int level(float value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    /** Changes the colour of a pixel in place. */
    @FunctionalInterface
    interface Shader {
        void shade(int x, int y, float[] rgb);
    }
}
