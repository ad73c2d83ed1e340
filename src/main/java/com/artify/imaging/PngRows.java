package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * Filters a picture's rows for compression, each by the filter whose differences add up to the
 * least (W3C PNG, third edition, sections 9 and 12.7).
 */
final class PngRows {
    private static final int FILTERS = 5;

    private final int[] pixels;
    private final int width;
    private final int channels;
    private final byte[][] candidates;
    private byte[] previous;
    private byte[] current;
    private int row;

    PngRows(BufferedImage picture) {
        pixels = Pixels.of(picture);
        width = picture.getWidth();
        channels = Pixels.hasAlpha(picture) ? 4 : 3;
        candidates = new byte[FILTERS][1 + width * channels];
        previous = new byte[width * channels];
        current = new byte[width * channels];
        for (int filter = 0; filter < FILTERS; filter++) {
            candidates[filter][0] = (byte) filter;
        }
    }

    /** The next row with its filter's number before it; valid until the next call. */
    byte[] next() {
        unpack();
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int filter = 0; filter < FILTERS; filter++) {
            long sum = filter(filter, candidates[filter]);
            if (sum < least) {
                least = sum;
                best = filter;
            }
        }
        byte[] swap = previous;
        previous = current;
        current = swap;
        row++;
        return candidates[best];
    }

    private void unpack() {
        for (int x = 0, at = 0, from = row * width; x < width; x++) {
            int pixel = pixels[from + x];
            current[at++] = (byte) (pixel >> 16);
            current[at++] = (byte) (pixel >> 8);
            current[at++] = (byte) pixel;
            if (channels == 4) {
                current[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    private long filter(int filter, byte[] filtered) {
        long sum = 0;
        for (int i = 0; i < current.length; i++) {
            int left = i < channels ? 0 : current[i - channels] & 0xFF;
            int above = previous[i] & 0xFF;
            int corner = i < channels ? 0 : previous[i - channels] & 0xFF;
            int expected =
                    switch (filter) {
                        case 1 -> left;
                        case 2 -> above;
                        case 3 -> left + above >> 1;
                        case 4 -> paeth(left, above, corner);
                        default -> 0;
                    };
            byte difference = (byte) (current[i] - expected);
            filtered[i + 1] = difference;
            sum += Math.abs(difference);
        }
        return sum;
    }

    private static int paeth(int left, int above, int corner) {
        int byLeft = Math.abs(above - corner);
        int byAbove = Math.abs(left - corner);
        int byCorner = Math.abs(left + above - 2 * corner);
        if (byLeft <= byAbove && byLeft <= byCorner) {
            return left;
        }
        return byAbove <= byCorner ? above : corner;
    }
}
