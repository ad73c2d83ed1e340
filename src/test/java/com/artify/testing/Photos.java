package com.artify.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Photos made on the spot. */
public final class Photos {
    private Photos() {}

    /** A colour that no other photo has, and that does not become magenta, a mark's, inverted. */
    public static Color colour() {
        return new Color(ThreadLocalRandom.current().nextInt(0x7FFFFF) & 0x7F7FFF);
    }

    /** A PNG with a gradient from a colour to white; the colour covers the middle. */
    public static byte[] png(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.WHITE, width / 4f, height / 4f, colour));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return encoded(picture);
    }

    /** A PNG of random pixels, always the same ones: it cannot be compressed. */
    public static byte[] noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return encoded(picture);
    }

    private static byte[] encoded(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
