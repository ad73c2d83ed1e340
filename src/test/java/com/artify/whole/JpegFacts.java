package com.artify.whole;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the segments before a JPEG's picture say (ITU-T T.81, JFIF 1.02, ICC.1 annex B.4). */
record JpegFacts(int dotsPerInch, byte[] profile, boolean hasExif) {
    static JpegFacts of(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
        int dpi = 0;
        boolean exif = false;
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (int marker = next(bytes); marker != 0xDA; marker = next(bytes)) {
            byte[] segment = new byte[Short.toUnsignedInt(bytes.getShort()) - 2];
            bytes.get(segment);
            if (marker == 0xE0 && begins(segment, "JFIF") && segment[7] == 1) {
                dpi = ByteBuffer.wrap(segment).getShort(8);
            } else if (marker == 0xE2 && begins(segment, "ICC_PROFILE")) {
                profile.writeBytes(Arrays.copyOfRange(segment, 14, segment.length));
            } else if (marker == 0xE1) {
                exif = true;
            }
        }
        return new JpegFacts(dpi, profile.toByteArray(), exif);
    }

    private static int next(ByteBuffer bytes) {
        int marker = bytes.getShort() & 0xFFFF;
        return marker & 0xFF;
    }

    private static boolean begins(byte[] segment, String letters) {
        return new String(segment, StandardCharsets.ISO_8859_1).startsWith(letters);
    }
}
