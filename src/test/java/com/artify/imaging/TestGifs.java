package com.artify.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** GIFs that {@link ImageIO}'s simple call does not write. */
final class TestGifs {
    private TestGifs() {}

    static byte[] animated(int frames, BufferedImage frame) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** A frame on a larger canvas. */
    static byte[] placed(BufferedImage frame, int width, int height, int left, int top)
            throws IOException {
        byte[] gif = TestPictures.written(frame, "gif");
        put(gif, 6, width);
        put(gif, 8, height);
        int at = frameAt(gif);
        put(gif, at + 1, left);
        put(gif, at + 3, top);
        return gif;
    }

    /** The stated size of the frame and of the canvas alike. */
    static byte[] sized(byte[] gif, int width, int height) {
        byte[] changed = Arrays.copyOf(gif, gif.length);
        put(changed, 6, width);
        put(changed, 8, height);
        int at = frameAt(changed);
        put(changed, at + 5, width);
        put(changed, at + 7, height);
        return changed;
    }

    private static int frameAt(byte[] gif) {
        int at = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
        while (gif[at] == 0x21) {
            at += 2;
            while (gif[at] != 0) {
                at += 1 + (gif[at] & 0xFF);
            }
            at++;
        }
        return at;
    }

    private static void put(byte[] gif, int at, int value) {
        gif[at] = (byte) value;
        gif[at + 1] = (byte) (value >> 8);
    }
}
