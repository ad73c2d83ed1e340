package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The chunks of a PNG file (W3C PNG, third edition, section 5). */
final class PngChunks {
    private static final int MOST_CHUNKS = 100_000;
    private static final int SIGNATURE = 8;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    /**
     * One chunk.
     *
     * @param whole with length, type and checksum
     */
    record Chunk(String type, ByteView data, ByteView whole) {}

    /** All chunks up to the end chunk; a file that ends before it is damaged. */
    static List<Chunk> of(ByteView file) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        long at = SIGNATURE;
        while (chunks.size() < MOST_CHUNKS) {
            long length = file.u32(at);
            String type = file.slice(at + 4, 4).text();
            ByteView whole = file.slice(at, length + 12);
            chunks.add(new Chunk(type, file.slice(at + 8, length), whole));
            if (type.equals("IEND")) {
                return chunks;
            }
            at += length + 12;
        }
        throw new DamagedPictureException("Far too many chunks");
    }

    /** The same picture without all that is not needed to decode it. */
    static byte[] withoutMetadata(byte[] png) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(png.length);
        bare.write(png, 0, SIGNATURE);
        for (Chunk chunk : of(ByteView.of(png))) {
            if (NEEDED.contains(chunk.type())) {
                chunk.whole().writeTo(bare);
            }
        }
        return bare.toByteArray();
    }
}
