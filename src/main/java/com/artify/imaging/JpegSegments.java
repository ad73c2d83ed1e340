package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The segments of a JPEG stream (ITU-T T.81, annex B), from its start to its end marker. */
final class JpegSegments {
    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;
    static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    /** Real files have some dozens. */
    private static final int MOST_SEGMENTS = 10_000;

    private final ByteView file;
    private final List<Segment> segments = new ArrayList<>();

    private JpegSegments(ByteView file) {
        this.file = file;
    }

    /**
     * One segment.
     *
     * @param marker its marker's second byte
     * @param payload what follows the length
     * @param whole from the marker to the next one: a scan's coded pixels belong to it
     */
    record Segment(int marker, ByteView payload, ByteView whole) {
        /** Application segments and comments only describe; Adobe's tells how colours are coded. */
        boolean describes() {
            return marker >= 0xE0 && marker <= 0xEF || marker == COMMENT;
        }
    }

    /**
     * All segments before the end marker.
     *
     * @throws DamagedPictureException if the stream ends before its end marker
     */
    static List<Segment> of(ByteView file) throws IOException {
        JpegSegments found = new JpegSegments(file);
        found.collect();
        return found.segments;
    }

    /** The same picture without what only describes it, and without what follows its end. */
    static byte[] withoutMetadata(byte[] jpeg) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(jpeg.length);
        writeMarker(bare, START);
        writeMetadataFree(jpeg, bare);
        writeMarker(bare, END);
        return bare.toByteArray();
    }

    /** Writes all that is needed to decode, without the markers of start and end. */
    static void writeMetadataFree(byte[] jpeg, ByteArrayOutputStream target) throws IOException {
        for (Segment segment : of(ByteView.of(jpeg))) {
            if (!segment.describes() || segment.marker() == ADOBE) {
                segment.whole().writeTo(target);
            }
        }
    }

    static void writeMarker(ByteArrayOutputStream target, int marker) {
        target.write(0xFF);
        target.write(marker);
    }

    private void collect() throws IOException {
        int at = 2;
        while (segments.size() < MOST_SEGMENTS) {
            if (file.u8(at) != 0xFF) {
                throw new DamagedPictureException("No marker where one belongs");
            }
            int marker = file.u8(at + 1);
            if (marker == END) {
                return;
            }
            at = isPadding(marker) ? at + 1 : isBare(marker) ? at + 2 : add(marker, at);
        }
        throw new DamagedPictureException("Far too many segments");
    }

    private int add(int marker, int at) throws IOException {
        int length = file.u16(at + 2);
        ByteView payload = file.slice(at + 4, length - 2);
        int next = at + 2 + length;
        int end = marker == SCAN ? endOfScan(next) : next;
        segments.add(new Segment(marker, payload, file.slice(at, end - at)));
        return end;
    }

    private int endOfScan(int from) throws IOException {
        int at = from;
        while (file.u8(at) != 0xFF || staysInScan(file.u8(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean staysInScan(int afterFf) {
        return afterFf == 0 || isPadding(afterFf) || afterFf >= 0xD0 && afterFf <= 0xD7;
    }

    private static boolean isPadding(int marker) {
        return marker == 0xFF;
    }

    private static boolean isBare(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= START;
    }
}
