package com.artify.imaging;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads a TIFF's directories: the first page's size and kind, and how many pages there are. */
final class TiffHeader {
    /** A file may link its pages to a ring. */
    private static final int MOST_PAGES = 1000;

    /** A tile is decoded as a whole, however little of it the picture uses. */
    private static final long MOST_TILE_PIXELS = 16_000_000;

    /** None, CCITT, LZW, JPEG, Deflate, PackBits, Deflate's old number. */
    private static final Set<Long> COMPRESSIONS =
            Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32773L, 32946L);

    private TiffHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        TiffDirectory first = TiffDirectory.first(file);
        int channels = side(first.number(TiffDirectory.SAMPLES_PER_PIXEL).orElse(1L));
        long bits = first.number(TiffDirectory.BITS_PER_SAMPLE).orElse(1L);
        if (channels > 5 || bits > 16 || !isCommon(first)) {
            throw new UnsupportedPictureException("A rare kind of TIFF");
        }
        refuseHugeTiles(first);
        return new PictureHeader(
                PictureFormat.TIFF,
                side(first.number(TiffDirectory.WIDTH).orElse(0L)),
                side(first.number(TiffDirectory.HEIGHT).orElse(0L)),
                orientation(first),
                pages(first),
                channels * (bits > 8 ? 2 : 1),
                channels,
                profile(first));
    }

    private static void refuseHugeTiles(TiffDirectory page) throws IOException {
        long width = side(page.number(TiffDirectory.TILE_WIDTH).orElse(0L));
        long height = side(page.number(TiffDirectory.TILE_HEIGHT).orElse(0L));
        if (width > MOST_TILE_PIXELS || width * height > MOST_TILE_PIXELS) {
            throw new UnsupportedPictureException("A TIFF of huge tiles");
        }
    }

    private static boolean isCommon(TiffDirectory page) throws IOException {
        return COMPRESSIONS.contains(page.number(TiffDirectory.COMPRESSION).orElse(1L));
    }

    private static int side(long value) throws IOException {
        if (value > Integer.MAX_VALUE) {
            throw new DamagedPictureException("A TIFF with an impossible size");
        }
        return (int) value;
    }

    private static int orientation(TiffDirectory page) throws IOException {
        long value = page.number(TiffDirectory.ORIENTATION).orElse(1L);
        return value >= 1 && value <= 8 ? (int) value : 1;
    }

    private static int pages(TiffDirectory first) throws IOException {
        int pages = 1;
        Optional<TiffDirectory> page = first.next();
        while (page.isPresent() && pages < MOST_PAGES) {
            pages++;
            page = page.get().next();
        }
        return pages;
    }

    private static byte[] profile(TiffDirectory page) {
        try {
            return page.bytes(TiffDirectory.ICC_PROFILE).orElse(PictureHeader.NO_PROFILE);
        } catch (IOException damaged) {
            return PictureHeader.NO_PROFILE;
        }
    }
}
