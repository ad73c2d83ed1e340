package com.artify.engine.embedded;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.Progress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Paints every demo photo in every medium: one row a photo, one column a medium. */
final class ContactSheet {
    private static final int CELL_WIDTH = 228;
    private static final int CELL_HEIGHT = 171;
    private static final int PAINTED_SIDE = 1024;

    private ContactSheet() {}

    /**
     * Arguments: the folder of photos, the JPEG to write, and optionally a folder for full sizes.
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> photos = photos(Path.of(arguments[0]));
        Medium[] media = Medium.values();
        BufferedImage sheet =
                new BufferedImage(
                        (media.length + 1) * CELL_WIDTH,
                        photos.size() * CELL_HEIGHT,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < photos.size(); row++) {
            BufferedImage photo = fitted(ImageIO.read(photos.get(row).toFile()), PAINTED_SIDE);
            place(graphics, photo, 0, row);
            for (int column = 0; column < media.length; column++) {
                BufferedImage art = paint(photo, media[column]);
                place(graphics, art, column + 1, row);
                if (arguments.length > 2) {
                    String name = media[column].modelName() + "-" + photos.get(row).getFileName();
                    ImageIO.write(art, "png", Path.of(arguments[2], name + ".png").toFile());
                }
            }
        }
        graphics.dispose();
        ImageIO.write(sheet, "jpg", Path.of(arguments[1]).toFile());
    }

    private static List<Path> photos(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
        }
    }

    static BufferedImage paint(BufferedImage photo, Medium medium) {
        ArtRequest request =
                new ArtRequest(
                        photo,
                        "",
                        medium.modelName(),
                        Map.of(),
                        photo.getWidth(),
                        photo.getHeight(),
                        1);
        return switch (new EmbeddedGenerator().generate(request, Progress.IGNORED)) {
            case ArtOutcome.Succeeded succeeded -> succeeded.art();
            case ArtOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    static BufferedImage fitted(BufferedImage picture, int longerSide) {
        double scale = (double) longerSide / Math.max(picture.getWidth(), picture.getHeight());
        return StreamingResize.resized(
                picture,
                (int) Math.round(picture.getWidth() * scale),
                (int) Math.round(picture.getHeight() * scale));
    }

    private static void place(Graphics2D graphics, BufferedImage art, int column, int row) {
        double scale =
                Math.min(
                        (CELL_WIDTH - 6.0) / art.getWidth(), (CELL_HEIGHT - 6.0) / art.getHeight());
        int width = (int) (art.getWidth() * scale);
        int height = (int) (art.getHeight() * scale);
        graphics.drawImage(
                StreamingResize.resized(art, width, height),
                column * CELL_WIDTH + (CELL_WIDTH - width) / 2,
                row * CELL_HEIGHT + (CELL_HEIGHT - height) / 2,
                null);
    }
}
