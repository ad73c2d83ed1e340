package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How well a mark withstands being cropped away: the largest upright rectangle of a photo on which
 * nothing of the mark is seen. The mark is put on black and on white by the real step, at a small
 * size; a cell counts as marked where either differs. The rectangle is found row by row over a
 * histogram of free heights.
 */
public final class CropSafety {
    private static final int SIDE = 96;

    /** The longest side that a mark is reduced to first. */
    private static final int MARK_SIDE = 256;

    /** What the eye takes for a mark, of 255 levels. */
    private static final int VISIBLE = 10;

    private CropSafety() {}

    /** The free rectangle's share of a photo of that shape, 0 to 1. */
    public static double largestFreeShare(Mark mark, double widthOverHeight) {
        int width = (int) Math.round(widthOverHeight >= 1 ? SIDE : SIDE * widthOverHeight);
        int height = (int) Math.round(widthOverHeight >= 1 ? SIDE / widthOverHeight : SIDE);
        Mark small =
                new Mark(
                        new FitWithinStep(MARK_SIDE).apply(mark.picture()),
                        mark.opacity(),
                        mark.placement(),
                        mark.sizePercent(),
                        mark.rotation());
        boolean[] free = free(new WatermarkStep(small), Math.max(1, width), Math.max(1, height));
        return (double) largestRectangle(free, Math.max(1, width)) / free.length;
    }

    private static boolean[] free(WatermarkStep step, int width, int height) {
        int[] onBlack = marked(step, width, height, 0);
        int[] onWhite = marked(step, width, height, 0xFFFFFF);
        boolean[] free = new boolean[width * height];
        for (int i = 0; i < free.length; i++) {
            free[i] = brightest(onBlack[i]) < VISIBLE && brightest(~onWhite[i]) < VISIBLE;
        }
        return free;
    }

    private static int[] marked(WatermarkStep step, int width, int height, int rgb) {
        int[] photo = new int[width * height];
        Arrays.fill(photo, rgb);
        BufferedImage marked = step.apply(Pixels.wrap(photo, width, height, false));
        return Pixels.of(marked);
    }

    private static int brightest(int rgb) {
        return Math.max(rgb & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb >> 16 & 0xFF));
    }

    private static int largestRectangle(boolean[] free, int width) {
        int[] heights = new int[width];
        int largest = 0;
        for (int at = 0; at < free.length; at += width) {
            for (int x = 0; x < width; x++) {
                heights[x] = free[at + x] ? heights[x] + 1 : 0;
            }
            largest = Math.max(largest, largestUnder(heights));
        }
        return largest;
    }

    private static int largestUnder(int[] heights) {
        int largest = 0;
        for (int left = 0; left < heights.length; left++) {
            int lowest = heights[left];
            for (int right = left; right < heights.length && lowest > 0; right++) {
                lowest = Math.min(lowest, heights[right]);
                largest = Math.max(largest, lowest * (right - left + 1));
            }
        }
        return largest;
    }
}
