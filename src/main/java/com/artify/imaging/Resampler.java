package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Changes a picture's size, first along rows and then along columns, holding only the rows that the
 * current one needs. Transparent pixels lend no colour to their neighbours.
 */
final class Resampler {
    private final int[] source;
    private final int sourceWidth;
    private final int width;
    private final int channels;
    private final Weights across;
    private final Weights down;
    private final float[][] ring;
    private final float[] unpacked;
    private int rowsRead;

    private Resampler(BufferedImage picture, int width, int height) {
        this.source = Pixels.of(picture);
        this.sourceWidth = picture.getWidth();
        this.width = width;
        this.channels = Pixels.hasAlpha(picture) ? 4 : 3;
        this.across = Weights.of(sourceWidth, width);
        this.down = Weights.of(picture.getHeight(), height);
        this.ring = new float[down.longest()][width * channels];
        this.unpacked = new float[sourceWidth * channels];
    }

    /** The picture in exactly this size; the same picture where it has that size. */
    static BufferedImage resize(BufferedImage picture, int width, int height) {
        if (picture.getWidth() == width && picture.getHeight() == height) {
            return picture;
        }
        BufferedImage resized = Pixels.like(picture, width, height);
        new Resampler(picture, width, height).fill(Pixels.target(resized), height);
        return resized;
    }

    private void fill(int[] target, int height) {
        float[] sums = new float[width * channels];
        for (int y = 0; y < height; y++) {
            readUpTo(down.start(y) + down.of(y).length);
            sumRows(y, sums);
            pack(sums, target, y * width);
        }
    }

    private void readUpTo(int end) {
        for (; rowsRead < end; rowsRead++) {
            unpack(rowsRead * sourceWidth);
            squeeze(ring[rowsRead % ring.length]);
        }
    }

    private void unpack(int from) {
        for (int x = 0, at = 0; x < sourceWidth; x++, at += channels) {
            int pixel = source[from + x];
            float share = 1;
            if (channels == 4) {
                unpacked[at + 3] = pixel >>> 24;
                share = (pixel >>> 24) / 255f;
            }
            unpacked[at] = (pixel >> 16 & 0xFF) * share;
            unpacked[at + 1] = (pixel >> 8 & 0xFF) * share;
            unpacked[at + 2] = (pixel & 0xFF) * share;
        }
    }

    private void squeeze(float[] row) {
        for (int x = 0, at = 0; x < width; x++, at += channels) {
            float[] weights = across.of(x);
            int from = across.start(x) * channels;
            float red = 0;
            float green = 0;
            float blue = 0;
            float alpha = 0;
            for (float weight : weights) {
                red += weight * unpacked[from];
                green += weight * unpacked[from + 1];
                blue += weight * unpacked[from + 2];
                alpha += channels == 4 ? weight * unpacked[from + 3] : 0;
                from += channels;
            }
            row[at] = red;
            row[at + 1] = green;
            row[at + 2] = blue;
            if (channels == 4) {
                row[at + 3] = alpha;
            }
        }
    }

    private void sumRows(int y, float[] sums) {
        float[] weights = down.of(y);
        int start = down.start(y);
        Arrays.fill(sums, 0);
        for (int i = 0; i < weights.length; i++) {
            float[] row = ring[(start + i) % ring.length];
            float weight = weights[i];
            for (int x = 0; x < sums.length; x++) {
                sums[x] += weight * row[x];
            }
        }
    }

    private void pack(float[] sums, int[] target, int to) {
        for (int x = 0, at = 0; x < width; x++, at += channels) {
            int alpha = channels == 4 ? clamp(sums[at + 3]) : 255;
            float share = channels == 3 ? 1 : alpha == 0 ? 0 : 255f / sums[at + 3];
            target[to + x] =
                    alpha << 24
                            | clamp(sums[at] * share) << 16
                            | clamp(sums[at + 1] * share) << 8
                            | clamp(sums[at + 2] * share);
        }
    }

    private static int clamp(float value) {
        int rounded = (int) (value + 0.5f);
        return rounded < 0 ? 0 : Math.min(rounded, 255);
    }
}
