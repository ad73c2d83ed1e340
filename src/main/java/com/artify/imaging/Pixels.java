package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Direct access to the packed pixels of the two picture types of this package. */
final class Pixels {
    private Pixels() {}

    /**
     * The picture's 0xAARRGGBB values, row by row, for reading: its own where it is a whole
     * picture, a copy where it is a part of a larger one.
     *
     * @throws IllegalArgumentException for other picture types
     */
    static int[] of(BufferedImage picture) {
        int[] own = buffer(picture);
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (own.length == width * height) {
            return own;
        }
        int[] copy = new int[width * height];
        picture.getRaster().getDataElements(0, 0, width, height, copy);
        return copy;
    }

    /** The own values of a whole picture, for writing. */
    static int[] target(BufferedImage picture) {
        int[] own = buffer(picture);
        if (own.length != picture.getWidth() * picture.getHeight()) {
            throw new IllegalArgumentException("A part of a larger picture is not written to");
        }
        return own;
    }

    private static int[] buffer(BufferedImage picture) {
        boolean packed =
                picture.getType() == BufferedImage.TYPE_INT_RGB
                        || picture.getType() == BufferedImage.TYPE_INT_ARGB;
        if (packed && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            return buffer.getData();
        }
        throw new IllegalArgumentException("Neither TYPE_INT_RGB nor TYPE_INT_ARGB");
    }

    /** A picture around these pixels, without copying them. */
    static BufferedImage wrap(int[] pixels, int width, int height, boolean alpha) {
        DataBufferInt buffer = new DataBufferInt(pixels, pixels.length);
        DirectColorModel model =
                alpha
                        ? new DirectColorModel(32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
                        : new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        WritableRaster raster =
                Raster.createPackedRaster(buffer, width, height, width, model.getMasks(), null);
        return new BufferedImage(model, raster, false, null);
    }

    /** The same pixels without an alpha channel, where all of them are opaque anyway. */
    static BufferedImage dropUnusedAlpha(BufferedImage picture) {
        if (!hasAlpha(picture)) {
            return picture;
        }
        int[] pixels = of(picture);
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0xFF) {
                return picture;
            }
        }
        return wrap(pixels, picture.getWidth(), picture.getHeight(), false);
    }

    static boolean hasAlpha(BufferedImage picture) {
        return picture.getType() == BufferedImage.TYPE_INT_ARGB;
    }

    static BufferedImage like(BufferedImage picture, int width, int height) {
        return new BufferedImage(width, height, picture.getType());
    }
}
