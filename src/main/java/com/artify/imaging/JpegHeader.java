package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks through a JPEG's segments to its end marker (ITU-T T.81, annex B), so that a file that was
 * cut short is known before anything is decoded.
 */
final class JpegHeader {
    /** Usual progressive files have about ten; each one costs a pass over the whole picture. */
    private static final int MOST_SCANS = 100;

    private static final String EXIF = "Exif\0\0";
    private static final String ICC = "ICC_PROFILE\0";

    private int width;
    private int height;
    private int channels;
    private int orientation = 1;
    private int scans;
    private int profileCount;
    private final SortedMap<Integer, ByteView> profileParts = new TreeMap<>();

    private JpegHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        JpegHeader header = new JpegHeader();
        for (JpegSegments.Segment segment : JpegSegments.of(file)) {
            header.visit(segment.marker(), segment.payload());
        }
        if (header.scans == 0) {
            throw new DamagedPictureException("A JPEG without a scan");
        }
        return new PictureHeader(
                PictureFormat.JPEG,
                header.width,
                header.height,
                header.orientation,
                1,
                header.channels,
                header.channels,
                header.profile());
    }

    private void visit(int marker, ByteView payload) throws IOException {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> visitFrame(payload);
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                    throw new UnsupportedPictureException("Lossless or arithmetic JPEG");
            case 0xE1 -> visitExif(payload);
            case 0xE2 -> visitProfile(payload);
            case 0xDA -> visitScan();
            default -> {}
        }
    }

    private void visitFrame(ByteView frame) throws IOException {
        if (width != 0) {
            throw new DamagedPictureException("A JPEG with two frames");
        }
        if (frame.u8(0) != 8) {
            throw new UnsupportedPictureException("A JPEG of other than 8 bits");
        }
        height = frame.u16(1);
        width = frame.u16(3);
        channels = frame.u8(5);
        if (width == 0 || height == 0 || channels != 1 && channels != 3 && channels != 4) {
            throw new DamagedPictureException("A JPEG with an impossible frame");
        }
    }

    private void visitExif(ByteView payload) throws IOException {
        if (payload.has(0, EXIF)) {
            orientation = TiffDirectory.orientation(payload.from(EXIF.length()));
        }
    }

    private void visitScan() throws IOException {
        scans++;
        if (width == 0 || scans > MOST_SCANS) {
            throw new DamagedPictureException("A JPEG with scans out of place");
        }
    }

    private void visitProfile(ByteView payload) throws IOException {
        if (!payload.has(0, ICC)) {
            return;
        }
        profileCount = payload.u8(ICC.length() + 1);
        profileParts.put(payload.u8(ICC.length()), payload.from(ICC.length() + 2));
    }

    /** A profile of which a part is missing is none. */
    private byte[] profile() {
        if (profileParts.size() != profileCount) {
            return PictureHeader.NO_PROFILE;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profileParts.values().forEach(part -> part.writeTo(whole));
        return whole.toByteArray();
    }
}
