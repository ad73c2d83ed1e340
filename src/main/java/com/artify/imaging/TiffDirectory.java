package com.artify.imaging;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first-level directories of a TIFF structure (TIFF 6.0), which EXIF data uses as well. */
final class TiffDirectory {
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS_PER_SAMPLE = 258;
    static final int COMPRESSION = 259;
    static final int ORIENTATION = 274;
    static final int SAMPLES_PER_PIXEL = 277;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int ICC_PROFILE = 34675;

    private static final int SHORT = 3;

    private final ByteView file;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final long next;

    private record Entry(int type, long count, long valueAt) {}

    private TiffDirectory(ByteView file, long at) throws IOException {
        this.file = file;
        int count = file.u16(at);
        for (int i = 0; i < count; i++) {
            long entry = at + 2 + 12L * i;
            int type = file.u16(entry + 2);
            long values = file.u32(entry + 4);
            boolean inline = values * bytesOf(type) <= 4;
            long valueAt = inline ? entry + 8 : file.u32(entry + 8);
            entries.putIfAbsent(file.u16(entry), new Entry(type, values, valueAt));
        }
        next = file.u32(at + 2 + 12L * count);
    }

    /** The first directory of a file that starts with {@code II*} or {@code MM*}. */
    static TiffDirectory first(ByteView tiff) throws IOException {
        ByteView file = tiff.has(0, "II") ? tiff.littleEndian() : tiff;
        if (file.u16(2) != 42) {
            throw new DamagedPictureException("Not a TIFF structure");
        }
        return new TiffDirectory(file, file.u32(4));
    }

    /** EXIF orientation 1 to 8; 1 where there is none or it makes no sense. */
    static int orientation(ByteView exif) {
        try {
            long value = first(exif).number(ORIENTATION).orElse(1L);
            return value >= 1 && value <= 8 ? (int) value : 1;
        } catch (IOException damaged) {
            return 1;
        }
    }

    Optional<TiffDirectory> next() throws IOException {
        return next == 0 ? Optional.empty() : Optional.of(new TiffDirectory(file, next));
    }

    /** The first value of a SHORT or LONG tag. */
    Optional<Long> number(int tag) throws IOException {
        Entry entry = entries.get(tag);
        if (entry == null || entry.count() == 0) {
            return Optional.empty();
        }
        long at = entry.valueAt();
        return Optional.of(entry.type() == SHORT ? (long) file.u16(at) : file.u32(at));
    }

    Optional<byte[]> bytes(int tag) throws IOException {
        Entry entry = entries.get(tag);
        return entry == null
                ? Optional.empty()
                : Optional.of(file.slice(entry.valueAt(), entry.count()).copy());
    }

    private static int bytesOf(int type) {
        return switch (type) {
            case SHORT, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12 -> 8;
            default -> 1;
        };
    }
}
