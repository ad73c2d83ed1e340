package com.artify.engine.remote;

import com.artify.engine.catalogue.Canvas;
import com.artify.imaging.CropToAspectStep;
import java.awt.image.BufferedImage;

/**
 * Fits a photo of any shape into a canvas of another: its edges are continued as in a mirror, and
 * cut off again after painting.
 */
record Framing(int width, int height, Canvas canvas) {
    /** The photo in the canvas's shape, in its own size otherwise. */
    BufferedImage framed(BufferedImage photo) {
        double scale =
                Math.min(
                        (double) canvas.width() / photo.getWidth(),
                        (double) canvas.height() / photo.getHeight());
        int wide = Math.max(photo.getWidth(), (int) Math.round(canvas.width() / scale));
        int high = Math.max(photo.getHeight(), (int) Math.round(canvas.height() / scale));
        if (wide == photo.getWidth() && high == photo.getHeight()) {
            return photo;
        }
        int left = (wide - photo.getWidth()) / 2;
        int top = (high - photo.getHeight()) / 2;
        BufferedImage framed = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[wide];
        int[] source = new int[photo.getWidth()];
        for (int y = 0; y < high; y++) {
            int from = mirrored(y - top, photo.getHeight());
            photo.getRGB(0, from, source.length, 1, source, 0, source.length);
            for (int x = 0; x < wide; x++) {
                line[x] = source[mirrored(x - left, source.length)];
            }
            framed.setRGB(0, y, wide, 1, line, 0, wide);
        }
        return framed;
    }

    /** The middle of the art, in the shape that was wanted. */
    BufferedImage cut(BufferedImage art) {
        return new CropToAspectStep(width, height).apply(art);
    }

    private static int mirrored(int place, int length) {
        int within = Math.floorMod(place, 2 * length);
        return within < length ? within : 2 * length - 1 - within;
    }
}
