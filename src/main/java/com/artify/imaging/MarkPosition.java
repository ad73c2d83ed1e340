package com.artify.imaging;

/** The five places that a mark snaps to, a little away from the photo's edges. */
public enum MarkPosition {
    TOP_LEFT(0, 0),
    TOP_RIGHT(1, 0),
    BOTTOM_LEFT(0, 1),
    BOTTOM_RIGHT(1, 1),
    CENTER(0.5, 0.5);

    private final double across;
    private final double down;

    MarkPosition(double across, double down) {
        this.across = across;
        this.down = down;
    }

    /** The share of the free room that is left of the mark. */
    double across() {
        return across;
    }

    /** The share of the free room that is above the mark. */
    double down() {
        return down;
    }
}
