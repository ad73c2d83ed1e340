package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts the sRGB profile into a WebP (RFC 9649, section 2.7), whatever kind the encoder wrote. */
final class WebpContainer {
    private static final int RIFF_HEADER = 12;
    private static final int EXTENDED_CHUNK = 18;
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;

    private WebpContainer() {}

    static byte[] describe(byte[] encoded, BufferedImage picture, EncodeOptions options) {
        if (!options.srgbProfile()) {
            return encoded;
        }
        byte[] profile = IccMatrixProfile.srgb();
        boolean extended = ByteView.of(encoded).has(RIFF_HEADER, "VP8X");
        int restFrom = extended ? RIFF_HEADER + EXTENDED_CHUNK : RIFF_HEADER;
        int restLength = encoded.length - restFrom;
        int profileLength = profile.length + (profile.length & 1);
        int size = RIFF_HEADER + EXTENDED_CHUNK + 8 + profileLength + restLength;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(size - 8).put(ascii("WEBP"));
        putExtended(file, picture);
        file.put(ascii("ICCP")).putInt(profile.length).put(profile);
        file.position(file.position() + profileLength - profile.length);
        return file.put(encoded, restFrom, restLength).array();
    }

    private static void putExtended(ByteBuffer file, BufferedImage picture) {
        int flags = HAS_PROFILE | (Pixels.hasAlpha(picture) ? HAS_ALPHA : 0);
        file.put(ascii("VP8X")).putInt(10).putInt(flags);
        putU24(file, picture.getWidth() - 1);
        putU24(file, picture.getHeight() - 1);
    }

    private static void putU24(ByteBuffer file, int value) {
        file.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
