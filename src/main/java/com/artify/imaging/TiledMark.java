package com.artify.imaging;

import java.awt.image.BufferedImage;

/**
 * A mark repeated over the whole photo in rows along its own baseline, every other row shifted by
 * half a step so that no straight strip across the rows stays free.
 */
final class TiledMark {
    private final MarkFrame frame;
    private final double stepAlong;
    private final double stepAcross;
    private final double cos;
    private final double sin;

    TiledMark(MarkFrame frame, double spacing) {
        double gap = Math.max(frame.width(), frame.height()) * spacing / 100;
        this.frame = frame;
        this.stepAlong = frame.width() + gap;
        this.stepAcross = frame.height() + gap;
        this.cos = Math.cos(Math.toRadians(frame.rotation()));
        this.sin = Math.sin(Math.toRadians(frame.rotation()));
    }

    /** One mark stands in the photo's middle, the others around it. */
    void stampAll(Stamp stamp, BufferedImage turned) {
        double reach = Math.hypot(stamp.width(), stamp.height()) / 2;
        int rows = (int) (reach / stepAcross) + 2;
        int columns = (int) (reach / stepAlong) + 2;
        for (int row = -rows; row <= rows; row++) {
            double shift = row % 2 == 0 ? 0 : 0.5;
            for (int column = -columns; column <= columns; column++) {
                double along = (column + shift) * stepAlong;
                double across = row * stepAcross;
                stamp.around(
                        turned,
                        frame.x() + along * cos - across * sin,
                        frame.y() + along * sin + across * cos);
            }
        }
    }
}
