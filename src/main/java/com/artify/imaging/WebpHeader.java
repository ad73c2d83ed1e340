package com.artify.imaging;

import java.io.IOException;

/** Reads what a WebP's chunks say of the picture (RFC 9649). */
final class WebpHeader {
    private int width;
    private int height;
    private int orientation = 1;
    private int frames;
    private byte[] icc = PictureHeader.NO_PROFILE;

    private WebpHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        WebpHeader header = new WebpHeader();
        for (WebpChunks.Chunk chunk : WebpChunks.of(file)) {
            header.visit(chunk.type(), chunk.data());
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

    private void visit(String type, ByteView chunk) throws IOException {
        switch (type) {
            case "VP8X" -> size(1 + u24(chunk, 4), 1 + u24(chunk, 7));
            case "VP8 " -> {
                frames++;
                size(chunk.u16(6) & 0x3FFF, chunk.u16(8) & 0x3FFF);
            }
            case "VP8L" -> {
                frames++;
                long bits = chunk.u32(1);
                size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
            }
            case "ANMF" -> frames++;
            case "EXIF" -> {
                int skip = chunk.has(0, "Exif\0\0") ? 6 : 0;
                orientation = TiffDirectory.orientation(chunk.from(skip));
            }
            case "ICCP" -> icc = chunk.copy();
            default -> {}
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
