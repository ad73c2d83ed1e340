package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JPEG with segments put before its pixels and bytes put after its end. */
final class JpegBuilder {
    private final byte[] bare;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private byte[] tail = {};

    private JpegBuilder(byte[] bare) {
        this.bare = bare;
    }

    static JpegBuilder of(byte[] jpeg) throws IOException {
        return new JpegBuilder(JpegSegments.withoutMetadata(jpeg));
    }

    /** Quality 100 without loss of colour resolution, by the JDK's writer. */
    static JpegBuilder of(BufferedImage picture) throws IOException {
        PictureEncoder encoder = new PictureEncoder(List.of(new ImageIoWriter()));
        return of(encoder.encode(picture, EncodeOptions.jpeg(100)));
    }

    JpegBuilder segment(int marker, byte[] payload) {
        segments.write(0xFF);
        segments.write(marker);
        segments.write(payload.length + 2 >> 8);
        segments.write(payload.length + 2);
        segments.writeBytes(payload);
        return this;
    }

    JpegBuilder orientation(int orientation) {
        return exif(TestPictures.exif(orientation));
    }

    JpegBuilder exif(byte[] tiff) {
        ByteBuffer payload = ByteBuffer.allocate(6 + tiff.length);
        payload.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        return segment(0xE1, payload.array());
    }

    /** Cut into parts of at most {@code partLength} bytes, last part first. */
    JpegBuilder profile(byte[] icc, int partLength) {
        int count = (icc.length + partLength - 1) / partLength;
        for (int part = count; part >= 1; part--) {
            int from = (part - 1) * partLength;
            int length = Math.min(partLength, icc.length - from);
            ByteBuffer payload = ByteBuffer.allocate(14 + length);
            payload.put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII));
            payload.put((byte) part).put((byte) count).put(icc, from, length);
            segment(0xE2, payload.array());
        }
        return this;
    }

    JpegBuilder profile(byte[] icc) {
        return profile(icc, 60_000);
    }

    /** Adobe's segment: 0 is RGB or CMYK, 1 is YCbCr, 2 is YCCK. */
    JpegBuilder adobe(int transform) {
        ByteBuffer payload = ByteBuffer.allocate(12);
        payload.put("Adobe".getBytes(StandardCharsets.US_ASCII)).putShort((short) 100);
        return segment(0xEE, payload.put(11, (byte) transform).array());
    }

    JpegBuilder followedBy(String text) {
        tail = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    byte[] build() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bare, 0, 2);
        file.writeBytes(segments.toByteArray());
        file.write(bare, 2, bare.length - 2);
        file.writeBytes(tail);
        return file.toByteArray();
    }
}
