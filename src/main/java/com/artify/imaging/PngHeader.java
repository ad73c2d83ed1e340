package com.artify.imaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks through a PNG's chunks (W3C PNG, third edition) to its end. */
final class PngHeader {
    /** Real profiles are a few kilobytes; those of printers up to two megabytes. */
    private static final int MOST_PROFILE_BYTES = 4 * 1024 * 1024;

    private static final int MOST_CHUNKS = 100_000;

    private PngHeader() {}

    /**
     * One chunk.
     *
     * @param whole with length, type and checksum
     */
    record Chunk(String type, ByteView data, ByteView whole) {}

    static PictureHeader read(ByteView file) throws IOException {
        List<Chunk> chunks = chunks(file);
        ByteView ihdr = chunks.getFirst().data();
        if (!chunks.getFirst().type().equals("IHDR")) {
            throw new DamagedPictureException("A PNG without its header");
        }
        int channels = channels(ihdr.u8(9));
        int orientation = 1;
        byte[] icc = PictureHeader.NO_PROFILE;
        for (Chunk chunk : chunks) {
            if (chunk.type().equals("eXIf")) {
                orientation = TiffDirectory.orientation(chunk.data());
            } else if (chunk.type().equals("iCCP")) {
                icc = profile(chunk.data());
            }
        }
        int bytes = channels * (ihdr.u8(8) == 16 ? 2 : 1);
        return new PictureHeader(
                PictureFormat.PNG, ihdr.i32(0), ihdr.i32(4), orientation, 1, bytes, channels, icc);
    }

    /** All chunks up to the end chunk; a file that ends before it is damaged. */
    static List<Chunk> chunks(ByteView file) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        long at = 8;
        while (chunks.size() < MOST_CHUNKS) {
            long length = file.u32(at);
            ByteView type = file.slice(at + 4, 4);
            String name = type.text();
            chunks.add(new Chunk(name, file.slice(at + 8, length), file.slice(at, length + 12)));
            if (name.equals("IEND")) {
                return chunks;
            }
            at += length + 12;
        }
        throw new DamagedPictureException("Far too many chunks");
    }

    private static int channels(int colourType) throws IOException {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw new DamagedPictureException("A PNG of an impossible colour type");
        };
    }

    private static byte[] profile(ByteView chunk) {
        try {
            int at = 0;
            while (chunk.u8(at) != 0) {
                at++;
            }
            return inflate(chunk.from(at + 2).copy());
        } catch (IOException | DataFormatException damaged) {
            return PictureHeader.NO_PROFILE;
        }
    }

    private static byte[] inflate(byte[] compressed) throws DataFormatException, IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] profile = new byte[MOST_PROFILE_BYTES];
            int length = inflater.inflate(profile);
            if (!inflater.finished()) {
                throw new DamagedPictureException("A profile that is too long or cut short");
            }
            return Arrays.copyOf(profile, length);
        } finally {
            inflater.end();
        }
    }
}
