package com.artify.imaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The chunks of a WebP file (RFC 9649, section 2). */
final class WebpChunks {
    private static final int MOST_CHUNKS = 10_000;
    private static final int RIFF_HEADER = 12;
    private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF");

    /** Of the extended chunk's first byte: animation and transparency. */
    private static final int NEEDED_FLAGS = 0x12;

    private WebpChunks() {}

    /**
     * One chunk.
     *
     * @param whole with type, length and padding
     */
    record Chunk(String type, ByteView data, ByteView whole) {}

    /** All chunks; a file that ends before its stated length is damaged. */
    static List<Chunk> of(ByteView file) throws IOException {
        ByteView little = file.littleEndian();
        ByteView riff = little.slice(0, little.u32(4) + 8);
        List<Chunk> chunks = new ArrayList<>();
        long at = RIFF_HEADER;
        while (at + 8 <= riff.length()) {
            if (chunks.size() == MOST_CHUNKS) {
                throw new DamagedPictureException("Far too many chunks");
            }
            long length = riff.u32(at + 4);
            ByteView data = riff.slice(at + 8, length);
            long end = Math.min(riff.length(), at + 8 + length + (length & 1));
            chunks.add(new Chunk(riff.slice(at, 4).text(), data, riff.slice(at, end - at)));
            at = end;
        }
        return chunks;
    }

    /** The same picture without profile, EXIF, XMP and chunks that nobody knows. */
    static byte[] withoutMetadata(byte[] webp) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(webp.length);
        bare.write(webp, 0, RIFF_HEADER);
        for (Chunk chunk : of(ByteView.of(webp))) {
            if (NEEDED.contains(chunk.type())) {
                chunk.whole().writeTo(bare);
            } else if (chunk.type().equals("VP8X")) {
                byte[] extended = chunk.whole().copy();
                extended[8] &= NEEDED_FLAGS;
                bare.writeBytes(extended);
            }
        }
        byte[] file = bare.toByteArray();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        return file;
    }
}
