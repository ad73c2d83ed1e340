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

    /** The value between four pixels, bilinear; beyond the border the nearest one. */
    float between(float x, float y) {
        float left = Math.clamp(x, 0f, width - 1f);
        float top = Math.clamp(y, 0f, height - 1f);
        int column = Math.min((int) left, Math.max(0, width - 2));
        int row = Math.min((int) top, Math.max(0, height - 2));
        int right = Math.min(column + 1, width - 1);
        int below = Math.min(row + 1, height - 1);
        float u = left - column;
        return Colour.mix(
                Colour.mix(at(column, row), at(right, row), u),
                Colour.mix(at(column, below), at(right, below), u),
                top - row);
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
