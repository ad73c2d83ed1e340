package com.artify.engine.embedded;

import java.util.stream.IntStream;

/** One float for each pixel, row after row. Rows are computed in parallel. */
final class Plane {
    final int width;
    final int height;
    final float[] values;

    Plane(int width, int height) {
        this.width = width;
        this.height = height;
        this.values = new float[width * height];
    }

    /** A value for every pixel by its position; the field is called from several threads. */
    static Plane of(int width, int height, Field field) {
        Plane plane = new Plane(width, height);
        eachRow(
                height,
                y -> {
                    for (int x = 0; x < width; x++) {
                        plane.values[y * width + x] = field.at(x, y);
                    }
                });
        return plane;
    }

    static void eachRow(int height, Row row) {
        eachRow(0, height, row);
    }

    static void eachRow(int from, int to, Row row) {
        IntStream.range(from, to).parallel().forEach(row::compute);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** The value at a position, or at the nearest pixel within the plane. */
    float nearest(float x, float y) {
        return at(
                Math.clamp(Math.round(x), 0, width - 1), Math.clamp(Math.round(y), 0, height - 1));
    }

    /** Gives the value of a pixel. */
    @FunctionalInterface
    interface Field {
        float at(int x, int y);
    }

    /** Computes a row; rows must not depend on each other. */
    @FunctionalInterface
    interface Row {
        void compute(int y);
    }
}
