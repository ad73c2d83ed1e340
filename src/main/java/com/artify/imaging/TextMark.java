package com.artify.imaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A text as the picture of a mark: white letters with a soft dark outline, readable on light and
 * dark photos. Set in an embedded Inter, so it looks the same on every machine. Thread-safe.
 */
public final class TextMark {
    /** Letters this high survive being enlarged to a large photo. */
    private static final double EM = 160;

    /** Most letters of a text. */
    public static final int MOST_LETTERS = 60;

    /** Widths of the strokes that add up to a soft edge, in pixels. */
    private static final List<Integer> OUTLINE = List.of(26, 20, 14, 8);

    private static final Color SHADE = new Color(0, 0, 0, 56);

    private TextMark() {}

    /** Loaded when the first text is set. */
    private static final class Fonts {
        static final List<WoffFont> INTER =
                List.of(
                        WoffFont.load("/fonts/inter-latin-600-normal.woff"),
                        WoffFont.load("/fonts/inter-latin-ext-600-normal.woff"),
                        WoffFont.load("/fonts/inter-greek-600-normal.woff"),
                        WoffFont.load("/fonts/inter-cyrillic-600-normal.woff"));

        private Fonts() {}
    }

    /** Whether the text is short enough and all its letters are Latin, Greek or Cyrillic. */
    public static boolean canShow(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= MOST_LETTERS
                && text.codePoints().allMatch(letter -> font(letter).isPresent());
    }

    /**
     * The text on one line, {@code TYPE_INT_ARGB} in sRGB, to be put into a {@link Mark}.
     *
     * @throws IllegalArgumentException for a text that cannot be shown
     */
    public static BufferedImage picture(String text) {
        if (!canShow(text)) {
            throw new IllegalArgumentException("Cannot show this text");
        }
        Path2D line = line(text.strip());
        Rectangle2D box = line.getBounds2D();
        int margin = OUTLINE.getFirst();
        int width = (int) Math.ceil(box.getWidth()) + 2 * margin;
        int height = (int) Math.ceil(box.getHeight()) + 2 * margin;
        line.transform(
                AffineTransform.getTranslateInstance(margin - box.getX(), margin - box.getY()));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        paint(line, picture);
        return picture;
    }

    private static Path2D line(String text) {
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            WoffFont font = font(letter).orElseThrow();
            Path2D outline = font.outline(letter);
            outline.transform(AffineTransform.getTranslateInstance(x, 0));
            line.append(outline, false);
            x += font.advance(letter);
        }
        line.transform(AffineTransform.getScaleInstance(EM, EM));
        return line;
    }

    private static void paint(Path2D line, BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(SHADE);
        for (int width : OUTLINE) {
            graphics.setStroke(
                    new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(line);
        }
        graphics.setColor(Color.WHITE);
        graphics.fill(line);
        graphics.dispose();
    }

    private static Optional<WoffFont> font(int letter) {
        return Fonts.INTER.stream().filter(font -> font.has(letter)).findFirst();
    }
}
