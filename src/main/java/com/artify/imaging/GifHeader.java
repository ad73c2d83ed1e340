package com.artify.imaging;

import java.awt.Point;
import java.io.IOException;

/** Walks through a GIF's blocks (GIF89a) and counts its frames. */
final class GifHeader {
    private static final int FRAME = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    private final ByteView file;
    private int width;
    private int height;
    private int frames;

    private int firstX;
    private int firstY;

    private GifHeader(ByteView file) {
        this.file = file;
    }

    /** Where on the picture's canvas the first frame lies. */
    static Point firstFrame(ByteView file) throws IOException {
        GifHeader header = of(file.littleEndian());
        return new Point(header.firstX, header.firstY);
    }

    static PictureHeader read(ByteView file) throws IOException {
        GifHeader header = of(file);
        return new PictureHeader(
                PictureFormat.GIF,
                header.width,
                header.height,
                1,
                header.frames,
                1,
                1,
                PictureHeader.NO_PROFILE);
    }

    private static GifHeader of(ByteView file) throws IOException {
        GifHeader header = new GifHeader(file);
        header.width = file.u16(6);
        header.height = file.u16(8);
        header.walk(13 + colourTable(file.u8(10)));
        return header;
    }

    /** The first frame must be whole; browsers forgive what is missing after it, and so do we. */
    private void walk(int start) throws IOException {
        int at = start;
        try {
            while (file.u8(at) != TRAILER) {
                at =
                        switch (file.u8(at)) {
                            case FRAME -> frame(at);
                            case EXTENSION -> blocks(at + 2);
                            default -> throw new DamagedPictureException("No GIF block");
                        };
            }
        } catch (DamagedPictureException cut) {
            if (frames == 0) {
                throw cut;
            }
        }
        if (frames == 0) {
            throw new DamagedPictureException("A GIF without a frame");
        }
    }

    private int frame(int at) throws IOException {
        int next = blocks(at + 10 + colourTable(file.u8(at + 9)) + 1);
        if (frames == 0) {
            firstX = file.u16(at + 1);
            firstY = file.u16(at + 3);
            width = Math.max(width, firstX + file.u16(at + 5));
            height = Math.max(height, firstY + file.u16(at + 7));
        }
        frames++;
        return next;
    }

    private int blocks(int start) throws IOException {
        int at = start;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
