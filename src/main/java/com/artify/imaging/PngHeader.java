package com.artify.imaging;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what a PNG's chunks say of the picture (W3C PNG, third edition, section 11). */
final class PngHeader {
    /** Real profiles are a few kilobytes; those of printers up to two megabytes. */
    private static final int MOST_PROFILE_BYTES = 4 * 1024 * 1024;

    private PngHeader() {}

    static PictureHeader read(ByteView file) throws IOException {
        List<PngChunks.Chunk> chunks = PngChunks.of(file);
        ByteView ihdr = chunks.getFirst().data();
        if (!chunks.getFirst().type().equals("IHDR")) {
            throw new DamagedPictureException("A PNG without its header");
        }
        int channels = channels(ihdr.u8(9));
        int orientation = 1;
        byte[] icc = PictureHeader.NO_PROFILE;
        for (PngChunks.Chunk chunk : chunks) {
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
