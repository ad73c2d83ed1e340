package com.artify.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a small ICC profile (version 2.1, which every printer's software knows) of three primaries
 * and one tone curve. The curve has 256 points, so it is exact for 8-bit pictures.
 */
final class IccMatrixProfile {
    private static final String[] TAGS = {
        "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final int CURVE_BYTES = 12 + 2 * 256;

    /** Linear light, 0 to 1, of an encoded value, 0 to 1. */
    @FunctionalInterface
    interface Transfer {
        double linear(double encoded);
    }

    private final ByteBuffer out;
    private int next = 132 + 12 * TAGS.length;
    private int entry = 132;

    private IccMatrixProfile(int size) {
        out = ByteBuffer.allocate(size);
    }

    /** The sRGB profile that is embedded in everything written. */
    static byte[] srgb() {
        return of("sRGB", Srgb.TO_XYZ, Srgb::decode);
    }

    /** A profile of any primaries; columns are red, green, blue, rows X, Y, Z relative to D50. */
    static byte[] of(String name, double[][] toXyz, Transfer transfer) {
        byte[] description = description(name);
        byte[] copyright = ascii("text\0\0\0\0CC0\0");
        int size = 132 + 12 * TAGS.length + description.length + copyright.length + 4 * 20;
        IccMatrixProfile profile = new IccMatrixProfile(size + CURVE_BYTES);
        profile.header();
        profile.tag("desc", description);
        profile.tag("cprt", copyright);
        profile.tag("wtpt", xyz(D50));
        for (int i = 0; i < 3; i++) {
            double[] column = {toXyz[0][i], toXyz[1][i], toXyz[2][i]};
            profile.tag(TAGS[3 + i], xyz(column));
        }
        int curveAt = profile.next;
        profile.tag("rTRC", curve(transfer));
        profile.entry("gTRC", curveAt, CURVE_BYTES);
        profile.entry("bTRC", curveAt, CURVE_BYTES);
        return profile.out.array();
    }

    private void header() {
        out.putInt(0, out.capacity());
        out.putInt(8, 0x02100000);
        out.put(12, ascii("mntrRGB XYZ "));
        // A profile carries the time of its making; a fixed one keeps files reproducible.
        short[] made = {2026, 1, 1, 0, 0, 0};
        for (int i = 0; i < made.length; i++) {
            out.putShort(24 + 2 * i, made[i]);
        }
        out.put(36, ascii("acsp"));
        out.put(68, xyz(D50), 8, 12);
        out.putInt(128, TAGS.length);
    }

    private void tag(String name, byte[] data) {
        entry(name, next, data.length);
        out.put(next, data);
        next += data.length;
    }

    private void entry(String name, int at, int length) {
        out.put(entry, ascii(name));
        out.putInt(entry + 4, at);
        out.putInt(entry + 8, length);
        entry += 12;
    }

    private static byte[] description(String name) {
        int length = 12 + name.length() + 1 + 4 + 4 + 2 + 1 + 67;
        ByteBuffer data = ByteBuffer.allocate(length + 3 & ~3);
        data.put(ascii("desc")).putInt(0).putInt(name.length() + 1).put(ascii(name));
        return data.array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer data = ByteBuffer.allocate(20);
        data.put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            data.putInt((int) Math.round(value * 65536));
        }
        return data.array();
    }

    private static byte[] curve(Transfer transfer) {
        ByteBuffer data = ByteBuffer.allocate(CURVE_BYTES);
        data.put(ascii("curv")).putInt(0).putInt(256);
        for (int i = 0; i < 256; i++) {
            data.putShort((short) Math.round(65535 * transfer.linear(i / 255.0)));
        }
        return data.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
