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
     * The picture's own 0xAARRGGBB values, row by row.
     *
     * @throws IllegalArgumentException for other picture types and for parts of larger pictures
     */
    static int[] of(BufferedImage picture) {
        boolean packed =
                picture.getType() == BufferedImage.TYPE_INT_RGB
                        || picture.getType() == BufferedImage.TYPE_INT_ARGB;
        if (packed && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            int[] pixels = buffer.getData();
            if (pixels.length == picture.getWidth() * picture.getHeight()) {
                return pixels;
            }
        }
        throw new IllegalArgumentException("Not a whole TYPE_INT_RGB or TYPE_INT_ARGB picture");
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
