package com.artify.engine.embedded;

import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;

/**
 * Enlarges four times by Real-ESRGAN (Wang, Xie, Dong and Shan, <i>Real-ESRGAN: Training Real-World
 * Blind Super-Resolution with Pure Synthetic Data</i>, 2021), tile by tile. Tiles overlap, so that
 * no seam shows.
 */
final class SuperResolution {
    static final int FACTOR = 4;

    /** Pixels of the art that a tile enlarges, along each side. */
    static final int TILE = 128;

    private static final int OVERLAP = 12;
    private static final int CHANNELS = 3;

    private final Model model;

    SuperResolution(Model model) {
        this.model = model;
    }

    /**
     * Enlarges the part with the given upper left corner into packed RGB rows of the art's width
     * times {@link #FACTOR}, at the part's column.
     */
    void enlarge(BufferedImage art, int left, int top, int[] band) {
        Frame inner =
                new Frame(
                        left,
                        top,
                        Math.min(left + TILE, art.getWidth()),
                        Math.min(top + TILE, art.getHeight()));
        Frame outer = inner.grown(OVERLAP, art.getWidth(), art.getHeight());
        float[] large = model.run(channels(art, outer), CHANNELS, outer.width(), outer.height());
        copy(large, inner, outer, band, art.getWidth() * FACTOR);
    }

    private static FloatBuffer channels(BufferedImage art, Frame part) {
        int size = part.width() * part.height();
        int[] pixels =
                art.getRGB(part.left, part.top, part.width(), part.height(), null, 0, part.width());
        FloatBuffer buffer = Model.buffer(CHANNELS * size);
        for (int shift = 16; shift >= 0; shift -= 8) {
            for (int pixel : pixels) {
                buffer.put((pixel >> shift & 255) / 255f);
            }
        }
        return buffer.rewind();
    }

    private static void copy(float[] large, Frame inner, Frame outer, int[] band, int bandWidth) {
        int width = outer.width() * FACTOR;
        int plane = width * outer.height() * FACTOR;
        int skippedX = (inner.left - outer.left) * FACTOR;
        int skippedY = (inner.top - outer.top) * FACTOR;
        for (int y = 0; y < inner.height() * FACTOR; y++) {
            int from = (skippedY + y) * width + skippedX;
            int to = y * bandWidth + inner.left * FACTOR;
            for (int x = 0; x < inner.width() * FACTOR; x++) {
                band[to + x] =
                        level(large[from + x]) << 16
                                | level(large[plane + from + x]) << 8
                                | level(large[2 * plane + from + x]);
            }
        }
    }

    private static int level(float value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    /** A part of the art; right and bottom lie just outside. */
    private record Frame(int left, int top, int right, int bottom) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        Frame grown(int margin, int mostRight, int mostBottom) {
            return new Frame(
                    Math.max(0, left - margin),
                    Math.max(0, top - margin),
                    Math.min(mostRight, right + margin),
                    Math.min(mostBottom, bottom + margin));
        }
    }
}
