package com.artify.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An ICC profile of a table (ICC.1:2001, 6.5.8) that turns every colour into one and the same. */
final class LutProfileBuilder {
    private static final int TAG_AT = 144;

    private LutProfileBuilder() {}

    /** The one colour in CIELAB. */
    static byte[] everythingBecomes(String space, int channels, int l, int a, int b) {
        int table = (1 << channels) * 3;
        int length = 48 + 256 * channels + table + 256 * 3;
        ByteBuffer icc = ByteBuffer.allocate(TAG_AT + length);
        icc.putInt(0, icc.capacity()).putInt(8, 0x02100000);
        icc.put(12, ascii("prtr" + space + "Lab ")).put(36, ascii("acsp"));
        icc.putInt(68, 0xF6D6).putInt(72, 0x10000).putInt(76, 0xD32D);
        icc.putInt(128, 1).put(132, ascii("A2B0")).putInt(136, TAG_AT).putInt(140, length);
        icc.position(TAG_AT).put(ascii("mft1")).putInt(0);
        icc.put((byte) channels).put((byte) 3).put((byte) 2).put((byte) 0);
        for (int i = 0; i < 9; i++) {
            icc.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        putStraightCurves(icc, channels);
        for (int i = 0; i < 1 << channels; i++) {
            icc.put((byte) Math.round(l * 2.55f)).put((byte) (a + 128)).put((byte) (b + 128));
        }
        putStraightCurves(icc, 3);
        return icc.array();
    }

    private static void putStraightCurves(ByteBuffer icc, int count) {
        for (int i = 0; i < 256 * count; i++) {
            icc.put((byte) i);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
