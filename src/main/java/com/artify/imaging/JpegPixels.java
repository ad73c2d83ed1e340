package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReader;

/**
 * Reads a JPEG's samples with the JDK's reader and converts them here, because that reader knows no
 * CMYK and guesses the colours of some others wrongly. Adobe's segment is read by Adobe Technical
 * Note 5116: transform 0 is RGB or CMYK, 1 is YCbCr, 2 is YCCK; Adobe stores inks inverted.
 */
final class JpegPixels {
    private static final int NO_ADOBE = -1;

    private final byte[] samples;
    private final int width;
    private final int height;

    private JpegPixels(Raster raster) throws IOException {
        if (!(raster.getDataBuffer() instanceof DataBufferByte buffer)) {
            throw new UnsupportedPictureException("A JPEG of other than 8 bits");
        }
        samples = buffer.getData();
        width = raster.getWidth();
        height = raster.getHeight();
    }

    static BufferedImage read(ImageReader reader, byte[] bare, PictureHeader header)
            throws IOException {
        JpegPixels source = new JpegPixels(reader.readRaster(0, null));
        int transform = adobeTransform(bare);
        int[] pixels =
                switch (header.channels()) {
                    case 1 -> source.grey();
                    case 3 -> transform == 0 ? source.rgb() : source.ycc();
                    default -> source.cmyk(transform, header.icc());
                };
        return Pixels.wrap(pixels, source.width, source.height, false);
    }

    private static int adobeTransform(byte[] bare) throws IOException {
        for (JpegSegments.Segment segment : JpegSegments.of(ByteView.of(bare))) {
            if (segment.marker() == JpegSegments.ADOBE && segment.payload().has(0, "Adobe")) {
                return segment.payload().u8(11);
            }
        }
        return NO_ADOBE;
    }

    private int[] grey() {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (samples[i] & 0xFF) * 0x10101;
        }
        return pixels;
    }

    private int[] rgb() {
        int[] pixels = new int[width * height];
        for (int i = 0, at = 0; i < pixels.length; i++, at += 3) {
            pixels[i] =
                    (samples[at] & 0xFF) << 16
                            | (samples[at + 1] & 0xFF) << 8
                            | samples[at + 2] & 0xFF;
        }
        return pixels;
    }

    private int[] ycc() {
        int[] pixels = new int[width * height];
        for (int i = 0, at = 0; i < pixels.length; i++, at += 3) {
            pixels[i] = rgbOfYcc(at);
        }
        return pixels;
    }

    private int[] cmyk(int transform, byte[] icc) {
        CmykConversion conversion = CmykConversion.of(icc, width);
        int[] pixels = new int[width * height];
        byte[] inks = new byte[width * 4];
        for (int y = 0; y < height; y++) {
            System.arraycopy(samples, y * width * 4, inks, 0, inks.length);
            if (transform == 2) {
                untransform(inks, y * width * 4);
            }
            if (transform != NO_ADOBE) {
                invert(inks);
            }
            conversion.convertRow(inks, pixels, y * width);
        }
        return pixels;
    }

    private void untransform(byte[] inks, int from) {
        for (int i = 0; i < inks.length; i += 4) {
            int cmy = ~rgbOfYcc(from + i);
            inks[i] = (byte) (cmy >> 16);
            inks[i + 1] = (byte) (cmy >> 8);
            inks[i + 2] = (byte) cmy;
        }
    }

    private static void invert(byte[] inks) {
        for (int i = 0; i < inks.length; i++) {
            inks[i] = (byte) ~inks[i];
        }
    }

    /** ITU-T T.871 in 16-bit fixed point. */
    private int rgbOfYcc(int at) {
        int y = (samples[at] & 0xFF) << 16 | 0x8000;
        int cb = (samples[at + 1] & 0xFF) - 128;
        int cr = (samples[at + 2] & 0xFF) - 128;
        int red = y + 91881 * cr >> 16;
        int green = y - 22554 * cb - 46802 * cr >> 16;
        int blue = y + 116130 * cb >> 16;
        return clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
    }

    private static int clamp(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }
}
