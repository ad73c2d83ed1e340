package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PNG chunk by chunk, so that tests can write what no encoder would. */
final class PngBuilder {
    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int RGBA = 6;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngBuilder() {
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    }

    static PngBuilder of(int width, int height, int depth, int colourType) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) depth).put((byte) colourType);
        return new PngBuilder().chunk("IHDR", header.array());
    }

    PngBuilder chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
        return this;
    }

    PngBuilder profile(byte[] icc) {
        return chunk("iCCP", named("test", deflate(icc)));
    }

    /** Rows with their filter bytes. */
    PngBuilder pixels(byte[] rows) {
        return chunk("IDAT", deflate(rows));
    }

    byte[] build() {
        return chunk("IEND", new byte[0]).file.toByteArray();
    }

    static byte[] named(String name, byte[] compressed) {
        ByteBuffer data = ByteBuffer.allocate(name.length() + 2 + compressed.length);
        data.put(name.getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        return data.put(compressed).array();
    }

    static byte[] deflate(byte[] data) {
        return deflate(data, 1);
    }

    /** The same data many times over: what a bomb is made of. */
    static byte[] deflate(byte[] data, int times) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < times; i++) {
            deflater.setInput(data);
            if (i == times - 1) {
                deflater.finish();
            }
            int length;
            do {
                length = deflater.deflate(buffer);
                packed.write(buffer, 0, length);
            } while (length > 0);
        }
        deflater.end();
        return packed.toByteArray();
    }
}
