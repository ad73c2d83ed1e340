package com.artify.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures and files that tests are made of. */
final class TestPictures {
    static final int RED = 0xFFDC2828;
    static final int GREEN = 0xFF28B43C;
    static final int BLUE = 0xFF2846C8;
    static final int SAND = 0xFFE6DCBE;

    private static final double[][] DISPLAY_P3 = {
        {0.51512, 0.29198, 0.15710},
        {0.24120, 0.69225, 0.06657},
        {-0.00105, 0.04189, 0.78407},
    };
    private static final double[][] ADOBE_RGB = {
        {0.60974, 0.20528, 0.14919},
        {0.31111, 0.62567, 0.06322},
        {0.01947, 0.06087, 0.74457},
    };

    private TestPictures() {}

    static byte[] photo(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/demo/photos", name));
    }

    /** Red and green above, blue and sand below; no two corners alike. */
    static BufferedImage quadrants(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        paintQuadrants(picture);
        return picture;
    }

    static BufferedImage quadrants(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        paintQuadrants(picture);
        return picture;
    }

    private static void paintQuadrants(BufferedImage picture) {
        int x = picture.getWidth() / 2;
        int y = picture.getHeight() / 2;
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, x, y);
        graphics.setColor(new Color(GREEN));
        graphics.fillRect(x, 0, picture.getWidth(), y);
        graphics.setColor(new Color(BLUE));
        graphics.fillRect(0, y, x, picture.getHeight());
        graphics.setColor(new Color(SAND));
        graphics.fillRect(x, y, picture.getWidth(), picture.getHeight());
        graphics.dispose();
    }

    static BufferedImage filled(int width, int height, int rgb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    /** How the quadrants must be stored so that turning by this orientation makes them upright. */
    static BufferedImage storedFor(BufferedImage upright, int orientation) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean swaps = orientation >= 5;
        BufferedImage stored =
                new BufferedImage(
                        swaps ? height : width, swaps ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int low = height - 1 - y;
                int rgb = upright.getRGB(x, y);
                switch (orientation) {
                    case 1 -> stored.setRGB(x, y, rgb);
                    case 2 -> stored.setRGB(right, y, rgb);
                    case 3 -> stored.setRGB(right, low, rgb);
                    case 4 -> stored.setRGB(x, low, rgb);
                    case 5 -> stored.setRGB(y, x, rgb);
                    case 6 -> stored.setRGB(y, right, rgb);
                    case 7 -> stored.setRGB(low, right, rgb);
                    default -> stored.setRGB(low, x, rgb);
                }
            }
        }
        return stored;
    }

    static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, file)) {
            throw new IOException("No writer of " + format);
        }
        return file.toByteArray();
    }

    /** A JPEG of these four-channel samples, without any statement about what they mean. */
    static byte[] fourChannelJpeg(int width, int height, int... samples) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, samples);
            }
        }
        ImageWriter writer = jdkJpegWriter();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(1);
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static ImageWriter jdkJpegWriter() {
        Iterator<ImageWriter> writers =
                ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromBufferedImageType(
                                BufferedImage.TYPE_3BYTE_BGR),
                        "jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("The JDK writes JPEG");
    }

    /** A TIFF structure that says no more than the orientation. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.BIG_ENDIAN);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        return tiff.putShort((short) orientation).array();
    }

    static byte[] displayP3() {
        return IccMatrixProfile.of("Display P3", DISPLAY_P3, Srgb::decode);
    }

    static byte[] adobeRgb() {
        return IccMatrixProfile.of("Adobe RGB", ADOBE_RGB, value -> Math.pow(value, 563 / 256.0));
    }

    /** A grey profile whose tone curve is a power. */
    static byte[] greyProfile(double gamma) {
        ByteBuffer icc = ByteBuffer.allocate(160);
        icc.putInt(160).putInt(0).putInt(0x02100000);
        icc.put("mntrGRAYXYZ ".getBytes(StandardCharsets.US_ASCII));
        icc.put(36, "acsp".getBytes(StandardCharsets.US_ASCII));
        icc.putInt(128, 1);
        icc.put(132, "kTRC".getBytes(StandardCharsets.US_ASCII));
        icc.putInt(136, 144).putInt(140, 14);
        icc.put(144, "curv".getBytes(StandardCharsets.US_ASCII));
        icc.putInt(152, 1).putShort(156, (short) Math.round(gamma * 256));
        return icc.array();
    }

    /** The largest difference of any channel of two pixels. */
    static int distance(int one, int other) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int step = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            largest = Math.max(largest, Math.abs(step));
        }
        return largest;
    }

    /** The mean difference of all channels of two pictures of one size. */
    static double meanDistance(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += distance(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}
