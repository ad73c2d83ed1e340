package com.artify.engine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for the engine's tests, drawn on the spot or taken from the demo's photos. */
public final class TestPictures {
    private TestPictures() {}

    /** A sky, a hill, a house and a tree: flat colours, slanted and round edges. */
    public static BufferedImage scene(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(150, 190, 230));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(90, 140, 60));
        graphics.fillOval(-width / 4, height / 2, width * 3 / 2, height);
        graphics.setColor(new Color(200, 90, 60));
        graphics.fillRect(width / 4, height / 3, width / 4, height / 3);
        graphics.setColor(new Color(40, 60, 40));
        graphics.fillOval(width * 5 / 8, height / 5, width / 5, height / 2);
        graphics.dispose();
        return picture;
    }

    public static BufferedImage filled(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    /** A photo of the demo by its file name. */
    public static BufferedImage demo(String name) {
        try (InputStream file = TestPictures.class.getResourceAsStream("/demo/photos/" + name)) {
            BufferedImage read = ImageIO.read(file);
            BufferedImage photo =
                    new BufferedImage(
                            read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = photo.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
            return photo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int[] pixels(BufferedImage picture) {
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Mean brightness, 0 to 255. */
    public static double brightness(BufferedImage picture) {
        double sum = 0;
        int[] pixels = pixels(picture);
        for (int pixel : pixels) {
            sum += grey(pixel);
        }
        return sum / pixels.length;
    }

    /** Mean distance between the strongest and the weakest of the three colours, 0 to 255. */
    public static double colourfulness(BufferedImage picture) {
        double sum = 0;
        int[] pixels = pixels(picture);
        for (int pixel : pixels) {
            int red = pixel >> 16 & 255;
            int green = pixel >> 8 & 255;
            int blue = pixel & 255;
            sum += Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        }
        return sum / pixels.length;
    }

    /** Pearson's correlation of the brightness of two pictures of one size. */
    public static double correlation(BufferedImage one, BufferedImage other) {
        int[] a = pixels(one);
        int[] b = pixels(other);
        double meanA = brightness(one);
        double meanB = brightness(other);
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            double da = grey(a[i]) - meanA;
            double db = grey(b[i]) - meanB;
            product += da * db;
            squareA += da * da;
            squareB += db * db;
        }
        return product / Math.sqrt(squareA * squareB);
    }

    public static double grey(int pixel) {
        return .299 * (pixel >> 16 & 255) + .587 * (pixel >> 8 & 255) + .114 * (pixel & 255);
    }
}
