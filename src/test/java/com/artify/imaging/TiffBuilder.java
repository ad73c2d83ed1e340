package com.artify.imaging;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/** An uncompressed big-endian TIFF of one strip. */
final class TiffBuilder {
    private static final int LONG = 4;

    private final SortedMap<Integer, Integer> numbers = new TreeMap<>();
    private byte[] pixels = {};
    private int next;

    private TiffBuilder() {}

    static TiffBuilder of(int width, int height) {
        TiffBuilder builder = new TiffBuilder();
        builder.numbers.put(256, width);
        builder.numbers.put(257, height);
        builder.numbers.put(259, 1);
        builder.numbers.put(278, height);
        return builder;
    }

    /** Photometric interpretation: 1 is grey, 2 is RGB, 5 is CMYK. */
    TiffBuilder samples(int count, int bits, int photometric) {
        numbers.put(258, bits);
        numbers.put(277, count);
        numbers.put(262, photometric);
        return this;
    }

    TiffBuilder orientation(int orientation) {
        return number(274, orientation);
    }

    TiffBuilder number(int tag, int value) {
        numbers.put(tag, value);
        return this;
    }

    TiffBuilder pixels(int... bytes) {
        pixels = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            pixels[i] = (byte) bytes[i];
        }
        return this;
    }

    /** Makes the chain of directories a ring. */
    TiffBuilder endless() {
        next = 8;
        return this;
    }

    byte[] build() {
        int samples = numbers.getOrDefault(277, 1);
        int entries = numbers.size() + 2;
        int bitsAt = 8 + 2 + 12 * entries + 4;
        int pixelsAt = bitsAt + 2 * samples;
        numbers.put(273, pixelsAt);
        numbers.put(279, pixels.length);
        ByteBuffer file = ByteBuffer.allocate(pixelsAt + pixels.length);
        file.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        file.putShort((short) entries);
        numbers.forEach((tag, value) -> putEntry(file, tag, value, samples, bitsAt));
        file.putInt(next);
        for (int i = 0; i < samples; i++) {
            file.putShort(numbers.getOrDefault(258, 8).shortValue());
        }
        return file.put(pixels).array();
    }

    private static void putEntry(ByteBuffer file, int tag, int value, int samples, int bitsAt) {
        boolean list = tag == 258 && samples > 2;
        file.putShort((short) tag).putShort((short) (list ? 3 : LONG));
        file.putInt(list ? samples : 1).putInt(list ? bitsAt : value);
    }
}
