package com.artify.engine.embedded;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Paints the example picture of each medium; run by hand when a painter changes. */
final class Examples {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 800;
    private static final long MOST_BYTES = 118_000;

    private Examples() {}

    /** Arguments: the photo, the left edge of its 4:5 crop as a share of its width, the folder. */
    public static void main(String[] arguments) throws IOException {
        BufferedImage photo = ImageIO.read(Path.of(arguments[0]).toFile());
        BufferedImage large = crop(photo, Double.parseDouble(arguments[1]));
        for (Medium medium : Medium.values()) {
            BufferedImage art = ContactSheet.paint(large, medium);
            write(
                    StreamingResize.resized(art, WIDTH, HEIGHT),
                    Path.of(arguments[2], medium.modelName() + ".jpg"));
        }
    }

    private static BufferedImage crop(BufferedImage photo, double left) {
        int height = Math.min(photo.getHeight(), photo.getWidth() * HEIGHT / WIDTH);
        int width = height * WIDTH / HEIGHT;
        int x = Math.min((int) (photo.getWidth() * left), photo.getWidth() - width);
        return ContactSheet.fitted(photo.getSubimage(x, 0, width, height), 1024);
    }

    /** Writes a JPEG of the best quality that keeps it small. */
    static void write(BufferedImage picture, Path file) throws IOException {
        for (float quality = .88f; quality > .4f; quality -= .06f) {
            write(picture, file, quality);
            if (Files.size(file) <= MOST_BYTES) {
                return;
            }
        }
    }

    private static void write(BufferedImage picture, Path file, float quality) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
