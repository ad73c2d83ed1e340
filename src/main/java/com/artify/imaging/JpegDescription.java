package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Replaces what an encoder says about a JPEG by JFIF's density (ITU-T T.871) and the sRGB profile
 * (ICC.1, annex B.4).
 */
final class JpegDescription {
    private static final int JFIF = 0xE0;
    private static final int ICC = 0xE2;
    private static final int PER_INCH = 1;

    private JpegDescription() {}

    static byte[] describe(byte[] encoded, EncodeOptions options) {
        try {
            byte[] profile = options.srgbProfile() ? IccMatrixProfile.srgb() : new byte[0];
            ByteArrayOutputStream file =
                    new ByteArrayOutputStream(encoded.length + profile.length + 64);
            JpegSegments.writeMarker(file, JpegSegments.START);
            segment(file, JFIF, density(options));
            if (profile.length > 0) {
                segment(file, ICC, iccChunk(profile));
            }
            JpegSegments.writeMetadataFree(encoded, file);
            JpegSegments.writeMarker(file, JpegSegments.END);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("An encoder wrote a broken JPEG", impossible);
        }
    }

    private static byte[] density(EncodeOptions options) {
        ByteBuffer data = ByteBuffer.allocate(14);
        data.put("JFIF\0".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x0101);
        data.put((byte) (options.dpi().isPresent() ? PER_INCH : 0));
        short dots = (short) options.dpi().orElse(1);
        return data.putShort(dots).putShort(dots).array();
    }

    /** The profile fits into one segment. */
    private static byte[] iccChunk(byte[] profile) {
        ByteBuffer data = ByteBuffer.allocate(14 + profile.length);
        data.put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
        return data.put((byte) 1).put((byte) 1).put(profile).array();
    }

    private static void segment(ByteArrayOutputStream file, int marker, byte[] payload) {
        JpegSegments.writeMarker(file, marker);
        file.write(payload.length + 2 >> 8);
        file.write(payload.length + 2);
        file.writeBytes(payload);
    }
}
