package com.artify.imaging;

import java.io.IOException;

/** Walks through a WebP's chunks (RFC 9649). */
final class WebpHeader {
    private int width;
    private int height;
    private int orientation = 1;
    private int frames;
    private byte[] icc = PictureHeader.NO_PROFILE;

    private WebpHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        WebpHeader header = new WebpHeader();
        ByteView riff = file.slice(0, file.u32(4) + 8);
        long at = 12;
        while (at + 8 <= riff.length()) {
            long length = riff.u32(at + 4);
            header.visit(riff, at, riff.slice(at + 8, length));
            at += 8 + length + (length & 1);
        }
        if (header.frames == 0) {
            throw new DamagedPictureException("A WebP without a frame");
        }
        return new PictureHeader(
                PictureFormat.WEBP,
                header.width,
                header.height,
                header.orientation,
                header.frames,
                4,
                4,
                header.icc);
    }

    private void visit(ByteView riff, long at, ByteView chunk) throws IOException {
        if (riff.has(at, "VP8X")) {
            size(1 + u24(chunk, 4), 1 + u24(chunk, 7));
        } else if (riff.has(at, "VP8 ")) {
            frames++;
            size(chunk.u16(6) & 0x3FFF, chunk.u16(8) & 0x3FFF);
        } else if (riff.has(at, "VP8L")) {
            frames++;
            long bits = chunk.u32(1);
            size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
        } else if (riff.has(at, "ANMF")) {
            frames++;
        } else if (riff.has(at, "EXIF")) {
            int skip = chunk.has(0, "Exif\0\0") ? 6 : 0;
            orientation = TiffDirectory.orientation(chunk.from(skip));
        } else if (riff.has(at, "ICCP")) {
            icc = chunk.copy();
        }
    }

    /** The canvas comes first; a single frame has the canvas's size. */
    private void size(int statedWidth, int statedHeight) {
        width = Math.max(width, statedWidth);
        height = Math.max(height, statedHeight);
    }

    private static int u24(ByteView chunk, int at) throws IOException {
        return chunk.u16(at) | chunk.u8(at + 2) << 16;
    }
}
