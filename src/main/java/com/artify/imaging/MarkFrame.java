package com.artify.imaging;

/**
 * The room that a mark takes on one photo, in that photo's pixels.
 *
 * @param x of the mark's middle
 * @param y of the mark's middle
 * @param width of the mark before it is turned
 * @param height of the mark before it is turned
 * @param rotation degrees clockwise around the middle
 */
public record MarkFrame(double x, double y, int width, int height, double rotation) {
    /** Space between a snapped mark and the photo's edges, as a share of the shorter side. */
    private static final double MARGIN = 0.03;

    static MarkFrame of(Mark mark, int photoWidth, int photoHeight) {
        int shorter = Math.min(photoWidth, photoHeight);
        int longer = Math.max(mark.picture().getWidth(), mark.picture().getHeight());
        double scale = shorter * mark.sizePercent() / 100 / longer;
        MarkFrame unplaced =
                new MarkFrame(
                        0,
                        0,
                        side(mark.picture().getWidth() * scale),
                        side(mark.picture().getHeight() * scale),
                        mark.rotation());
        return switch (mark.placement()) {
            case MarkPlacement.Snapped(MarkPosition position) ->
                    unplaced.snapped(
                            position, photoWidth, photoHeight, (int) Math.round(shorter * MARGIN));
            case MarkPlacement.Free(double x, double y) ->
                    unplaced.at(
                            within(x * photoWidth, unplaced.boxWidth(), photoWidth),
                            within(y * photoHeight, unplaced.boxHeight(), photoHeight));
            case MarkPlacement.Tiled tiled -> unplaced.at(photoWidth / 2.0, photoHeight / 2.0);
        };
    }

    private MarkFrame snapped(MarkPosition position, int photoWidth, int photoHeight, int margin) {
        double roomAcross = photoWidth - 2.0 * margin - boxWidth();
        double roomDown = photoHeight - 2.0 * margin - boxHeight();
        return at(
                margin + position.across() * roomAcross + boxWidth() / 2.0,
                margin + position.down() * roomDown + boxHeight() / 2.0);
    }

    private MarkFrame at(double middleX, double middleY) {
        return new MarkFrame(middleX, middleY, width, height, rotation);
    }

    /** The width of the upright box around the turned mark. */
    int boxWidth() {
        return (int) Math.ceil(width * cos() + height * sin() - 1e-6);
    }

    /** The height of the upright box around the turned mark. */
    int boxHeight() {
        return (int) Math.ceil(width * sin() + height * cos() - 1e-6);
    }

    private double cos() {
        return Math.abs(Math.cos(Math.toRadians(rotation)));
    }

    private double sin() {
        return Math.abs(Math.sin(Math.toRadians(rotation)));
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    /** A middle that keeps the box within the photo, or in its middle where it is too large. */
    private static double within(double middle, int box, int photo) {
        double half = box / 2.0;
        return box >= photo ? photo / 2.0 : Math.clamp(middle, half, photo - half);
    }
}
