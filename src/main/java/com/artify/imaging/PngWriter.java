package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG row by row (W3C PNG, third edition), so that beside the picture and the file only a
 * few rows are in memory.
 */
final class PngWriter implements PixelWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    /** Higher levels take twice as long for a hundredth of the size on photos and art. */
    private static final int COMPRESSION = 5;

    @Override
    public boolean writes(PictureFormat format) {
        return format == PictureFormat.PNG;
    }

    @Override
    public byte[] write(BufferedImage picture, EncodeOptions options) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(picture));
        if (options.srgbProfile()) {
            chunk(file, "iCCP", profile());
        }
        options.dpi().ifPresent(dpi -> chunk(file, "pHYs", density(dpi)));
        writePixels(picture, file);
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(BufferedImage picture) {
        byte colourType = (byte) (Pixels.hasAlpha(picture) ? 6 : 2);
        ByteBuffer data = ByteBuffer.allocate(13);
        data.putInt(picture.getWidth()).putInt(picture.getHeight());
        return data.put((byte) 8).put(colourType).array();
    }

    private static byte[] density(int dpi) {
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        return ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array();
    }

    private static byte[] profile() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes("sRGB\0\0".getBytes(StandardCharsets.US_ASCII));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(IccMatrixProfile.srgb());
            deflater.finish();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                data.write(buffer, 0, deflater.deflate(buffer));
            }
            return data.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void writePixels(BufferedImage picture, ByteArrayOutputStream file) {
        PngRows rows = new PngRows(picture);
        Deflater deflater = new Deflater(COMPRESSION);
        deflater.setStrategy(Deflater.FILTERED);
        byte[] buffer = new byte[1 << 16];
        try {
            for (int y = 0; y < picture.getHeight(); y++) {
                deflater.setInput(rows.next());
                while (!deflater.needsInput()) {
                    chunk(file, "IDAT", buffer, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                chunk(file, "IDAT", buffer, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        writeChunk(file, type, data, data.length);
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data, int length) {
        if (length > 0) {
            writeChunk(file, type, data, length);
        }
    }

    private static void writeChunk(
            ByteArrayOutputStream file, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        file.writeBytes(name);
        file.write(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
