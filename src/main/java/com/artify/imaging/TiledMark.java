package com.artify.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A mark turned to a rising diagonal and repeated over the whole photo, every other row shifted by
 * half a step so that no straight strip stays free.
 */
final class TiledMark {
    private static final double ANGLE = Math.toRadians(-30);

    /** Distance between marks, as a share of the turned mark's side. */
    private static final double SPREAD = 1.15;

    private final BufferedImage turned;

    private TiledMark(BufferedImage turned) {
        this.turned = turned;
    }

    static TiledMark of(BufferedImage mark) {
        double width = mark.getWidth();
        double height = mark.getHeight();
        double cos = Math.abs(Math.cos(ANGLE));
        double sin = Math.abs(Math.sin(ANGLE));
        int turnedWidth = (int) Math.ceil(width * cos + height * sin);
        int turnedHeight = (int) Math.ceil(width * sin + height * cos);
        BufferedImage turned =
                new BufferedImage(turnedWidth, turnedHeight, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(turnedWidth / 2.0, turnedHeight / 2.0);
        turn.rotate(ANGLE);
        turn.translate(-width / 2, -height / 2);
        graphics.drawImage(mark, turn, null);
        graphics.dispose();
        return new TiledMark(turned);
    }

    /** One mark stands in the photo's middle, the others around it. */
    void stampAll(Stamp stamp) {
        int stepX = (int) Math.ceil(turned.getWidth() * SPREAD);
        int stepY = (int) Math.ceil(turned.getHeight() * SPREAD);
        int middleX = (stamp.width() - turned.getWidth()) / 2;
        int middleY = (stamp.height() - turned.getHeight()) / 2;
        int rows = stamp.height() / stepY + 2;
        int columns = stamp.width() / stepX + 2;
        for (int row = -rows; row <= rows; row++) {
            int shift = row % 2 == 0 ? 0 : stepX / 2;
            for (int column = -columns; column <= columns; column++) {
                stamp.at(turned, middleX + column * stepX + shift, middleY + row * stepY);
            }
        }
    }
}
