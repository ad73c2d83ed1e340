package com.artify.engine.embedded;

import java.awt.image.BufferedImage;

/**
 * Resizes a picture that arrives row by row, with a Lanczos filter of three lobes that widens when
 * it reduces, so that every source pixel counts. Holds only the rows that a target row needs.
 */
final class StreamingResize {
    private final LanczosWeights columns;
    private final LanczosWeights rows;
    private final BufferedImage target;
    private final float[][] window;
    private int received;
    private int written;

    StreamingResize(int sourceWidth, int sourceHeight, int width, int height) {
        this.columns = LanczosWeights.of(sourceWidth, width);
        this.rows = LanczosWeights.of(sourceHeight, height);
        this.target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.window = new float[rows.widest()][3 * width];
    }

    /** A picture of exactly that size: sRGB, {@code TYPE_INT_RGB}. */
    static BufferedImage resized(BufferedImage picture, int width, int height) {
        StreamingResize resize =
                new StreamingResize(picture.getWidth(), picture.getHeight(), width, height);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            resize.accept(row);
        }
        return resize.target();
    }

    /** Takes the next source row of packed RGB values and writes all target rows it completes. */
    void accept(int[] row) {
        squeeze(row, window[received % window.length]);
        received++;
        while (written < target.getHeight()
                && rows.first(written) + rows.count(written) <= received) {
            write();
        }
    }

    /** The whole target, once all source rows came. */
    BufferedImage target() {
        if (written < target.getHeight()) {
            throw new IllegalStateException("Only " + written + " rows are written");
        }
        return target;
    }

    private void squeeze(int[] row, float[] into) {
        for (int x = 0; x < columns.size(); x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            int first = columns.first(x);
            for (int i = 0; i < columns.count(x); i++) {
                int pixel = row[first + i];
                float weight = columns.weight(x, i);
                red += weight * (pixel >> 16 & 255);
                green += weight * (pixel >> 8 & 255);
                blue += weight * (pixel & 255);
            }
            into[3 * x] = red;
            into[3 * x + 1] = green;
            into[3 * x + 2] = blue;
        }
    }

    private void write() {
        float[] sums = new float[3 * columns.size()];
        for (int i = 0; i < rows.count(written); i++) {
            float weight = rows.weight(written, i);
            float[] row = window[(rows.first(written) + i) % window.length];
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight * row[k];
            }
        }
        int[] packed = new int[columns.size()];
        for (int x = 0; x < packed.length; x++) {
            packed[x] =
                    level(sums[3 * x]) << 16 | level(sums[3 * x + 1]) << 8 | level(sums[3 * x + 2]);
        }
        target.setRGB(0, written, packed.length, 1, packed, 0, packed.length);
        written++;
    }

    private static int level(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
