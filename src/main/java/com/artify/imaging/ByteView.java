package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A window on bytes that never reads outside itself: whoever runs off its end learns that the
 * picture is damaged. Positions count from the window's start.
 */
final class ByteView {
    private final byte[] bytes;
    private final int start;
    private final int length;
    private final boolean littleEndian;

    private ByteView(byte[] bytes, int start, int length, boolean littleEndian) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
        this.littleEndian = littleEndian;
    }

    static ByteView of(byte[] bytes) {
        return new ByteView(bytes, 0, bytes.length, false);
    }

    ByteView littleEndian() {
        return new ByteView(bytes, start, length, true);
    }

    int length() {
        return length;
    }

    int u8(long at) throws DamagedPictureException {
        require(at, 1);
        return bytes[start + (int) at] & 0xFF;
    }

    int u16(long at) throws DamagedPictureException {
        int first = u8(at);
        int second = u8(at + 1);
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    long u32(long at) throws DamagedPictureException {
        long first = u16(at);
        long second = u16(at + 2);
        return littleEndian ? second << 16 | first : first << 16 | second;
    }

    int i32(long at) throws DamagedPictureException {
        return (int) u32(at);
    }

    /** Whether these Latin letters stand here; false where the window ends before. */
    boolean has(long at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > length) {
            return false;
        }
        int from = start + (int) at;
        return Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }

    ByteView slice(long at, long size) throws DamagedPictureException {
        require(at, size);
        return new ByteView(bytes, start + (int) at, (int) size, littleEndian);
    }

    ByteView from(long at) throws DamagedPictureException {
        return slice(at, length - at);
    }

    /** The bytes as Latin letters. */
    String text() {
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    void writeTo(ByteArrayOutputStream target) {
        target.write(bytes, start, length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    private void require(long at, long size) throws DamagedPictureException {
        if (at < 0 || size < 0 || at + size > length) {
            throw new DamagedPictureException("The file ends too early");
        }
    }
}
