package com.artify.imaging;

import java.io.IOException;

/** Reads the headers of a BMP: Windows' from version 3 on, and that of OS/2. */
final class BmpHeader {
    private BmpHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        int size = file.i32(14);
        if (size < 12) {
            throw new DamagedPictureException("A BMP without its header");
        }
        boolean old = size == 12;
        long width = old ? file.u16(18) : file.i32(18);
        long height = old ? file.u16(20) : Math.abs((long) file.i32(22));
        int bits = file.u16(old ? 24 : 28);
        long compression = old ? 0 : file.u32(30);
        if (compression > 3) {
            throw new UnsupportedPictureException("A BMP that wraps another format");
        }
        if (width < 1 || height < 1 || height > Integer.MAX_VALUE) {
            throw new DamagedPictureException("A BMP of an impossible size");
        }
        return new PictureHeader(
                PictureFormat.BMP,
                (int) width,
                (int) height,
                1,
                1,
                Math.max(1, bits / 8),
                3,
                PictureHeader.NO_PROFILE);
    }
}
