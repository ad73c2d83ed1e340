package com.artify.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A mark in the size and at the angle of its frame. */
final class TurnedMark {
    private TurnedMark() {}

    static BufferedImage of(BufferedImage picture, MarkFrame frame) {
        BufferedImage sized = Resampler.resize(picture, frame.width(), frame.height());
        return frame.rotation() == 0 ? sized : turned(sized, frame);
    }

    private static BufferedImage turned(BufferedImage sized, MarkFrame frame) {
        BufferedImage turned =
                new BufferedImage(frame.boxWidth(), frame.boxHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(
                        frame.boxWidth() / 2.0, frame.boxHeight() / 2.0);
        turn.rotate(Math.toRadians(frame.rotation()));
        turn.translate(-frame.width() / 2.0, -frame.height() / 2.0);
        graphics.drawImage(sized, turn, null);
        graphics.dispose();
        return turned;
    }
}
