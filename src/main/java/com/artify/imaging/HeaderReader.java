package com.artify.imaging;

import java.io.IOException;

/** Tells a picture's format by its first bytes and hands it to the reader of that format. */
final class HeaderReader {
    private HeaderReader() {}

    static PictureHeader read(ByteView file) throws IOException {
        PictureHeader header = readAny(file);
        if (header.width() < 1 || header.height() < 1) {
            throw new DamagedPictureException("A picture without pixels");
        }
        return header;
    }

    private static PictureHeader readAny(ByteView file) throws IOException {
        if (file.has(0, "\u00FF\u00D8\u00FF")) {
            return JpegHeader.read(file);
        }
        if (file.has(0, "\u0089PNG\r\n\u001A\n")) {
            return PngHeader.read(file);
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return WebpHeader.read(file);
        }
        if (file.has(0, "GIF87a") || file.has(0, "GIF89a")) {
            return GifHeader.read(file.littleEndian());
        }
        if (file.has(0, "II*\0") || file.has(0, "MM\0*")) {
            return TiffHeader.read(file);
        }
        if (file.has(0, "BM")) {
            return BmpHeader.read(file.littleEndian());
        }
        throw new UnsupportedPictureException("Not a picture of a known format");
    }
}
