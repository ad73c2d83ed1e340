package com.artify.imaging;

/** Where a mark stands on a photo. Only the tiled one survives cropping. */
public sealed interface MarkPlacement {
    /** In one of the five places. */
    record Snapped(MarkPosition position) implements MarkPlacement {}

    /**
     * With its middle at this share of the photo's width and height, but moved as far as it takes
     * to lie within the photo.
     */
    record Free(double x, double y) implements MarkPlacement {
        public Free {
            if (!(x >= 0 && x <= 1) || !(y >= 0 && y <= 1)) {
                throw new IllegalArgumentException("A mark's middle lies within the photo");
            }
        }
    }

    /**
     * All over the photo, in rows that turn with the mark.
     *
     * @param spacing the gap between marks in percent of a mark's longer side
     */
    record Tiled(double spacing) implements MarkPlacement {
        public Tiled {
            if (!(spacing >= 0 && spacing <= 500)) {
                throw new IllegalArgumentException("The gap is 0 to 500 percent of a mark");
            }
        }
    }
}
