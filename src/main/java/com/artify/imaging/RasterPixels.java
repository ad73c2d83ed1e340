package com.artify.imaging;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import java.io.IOException;

/**
 * Packs the samples of a decoder's picture without interpreting their colours: Java's own
 * conversion of grey pictures would brighten them, and that of others is slow.
 */
final class RasterPixels {
    private final Raster raster;
    private final boolean premultiplied;
    private final int bands;
    private final int maximum;
    private final int[] row;

    private RasterPixels(Raster raster, ColorModel model) throws IOException {
        this.raster = raster;
        this.premultiplied = model.hasAlpha() && model.isAlphaPremultiplied();
        this.bands = raster.getNumBands();
        int bits = raster.getSampleModel().getSampleSize(0);
        if (bits > 16 || bands > 5) {
            throw new UnsupportedPictureException("Samples of more than 16 bits");
        }
        this.maximum = (1 << bits) - 1;
        this.row = new int[raster.getWidth() * bands];
    }

    static BufferedImage of(BufferedImage decoded, PictureHeader header) throws IOException {
        ColorModel model = decoded.getColorModel();
        if (!(model instanceof ComponentColorModel)) {
            return repaint(decoded);
        }
        RasterPixels source = new RasterPixels(decoded.getRaster(), model);
        if (model.getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
            return source.fromCmyk(header.icc());
        }
        return source.fromColours();
    }

    /** Palettes and packed pixels are sRGB already as far as Java knows. */
    private static BufferedImage repaint(BufferedImage decoded) {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        int[] pixels = decoded.getRGB(0, 0, width, height, null, 0, width);
        return Pixels.wrap(pixels, width, height, decoded.getColorModel().hasAlpha());
    }

    private BufferedImage fromColours() {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] pixels = new int[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            readRow(y);
            for (int x = 0; x < width; x++) {
                pixels[at++] = pack(x * bands);
            }
        }
        return Pixels.wrap(pixels, width, height, bands == 2 || bands == 4);
    }

    private BufferedImage fromCmyk(byte[] icc) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        CmykConversion conversion = CmykConversion.of(icc, width);
        int[] pixels = new int[width * height];
        byte[] inks = new byte[width * 4];
        for (int y = 0; y < height; y++) {
            readRow(y);
            for (int x = 0; x < width; x++) {
                for (int ink = 0; ink < 4; ink++) {
                    inks[x * 4 + ink] = (byte) row[x * bands + ink];
                }
            }
            conversion.convertRow(inks, pixels, y * width);
        }
        return Pixels.wrap(pixels, width, height, false);
    }

    private void readRow(int y) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
        if (maximum != 255) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (row[i] * 255 + maximum / 2) / maximum;
            }
        }
    }

    private int pack(int at) {
        int alpha = bands == 2 || bands == 4 ? row[at + bands - 1] : 255;
        int red = row[at];
        int green = bands >= 3 ? row[at + 1] : red;
        int blue = bands >= 3 ? row[at + 2] : red;
        if (premultiplied && alpha > 0) {
            red = Math.min(255, red * 255 / alpha);
            green = Math.min(255, green * 255 / alpha);
            blue = Math.min(255, blue * 255 / alpha);
        }
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
