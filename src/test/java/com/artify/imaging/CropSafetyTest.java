package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CropSafetyTest {
    private static final BufferedImage WHITE = TestPictures.filled(40, 20, 0xFFFFFF);

    private static double free(MarkPlacement placement, double opacity, double size) {
        return CropSafety.largestFreeShare(new Mark(WHITE, opacity, placement, size, 0), 1);
    }

    private static MarkPlacement at(MarkPosition position) {
        return new MarkPlacement.Snapped(position);
    }

    /** 40 × 20 percent in the middle leave two fifths above it, over the whole width. */
    @Test
    void theLargestRectangleBesideACentredMarkIsFound() {
        assertThat(free(at(MarkPosition.CENTER), 1, 40)).isBetween(0.38, 0.42);
    }

    /** 3 percent of margin and 20 of the mark's width leave 77 percent, and 87 of its height. */
    @Test
    void aMarkInACornerIsCroppedAwayEasily() {
        assertThat(free(at(MarkPosition.BOTTOM_RIGHT), 1, 20)).isBetween(0.84, 0.89);
    }

    @Test
    void aTiledMarkLeavesLittle() {
        assertThat(free(new MarkPlacement.Tiled(50), 0.4, 25)).isLessThan(0.2);
    }

    @Test
    void aMarkThatCannotBeSeenGuardsNothing() {
        assertThat(free(new MarkPlacement.Tiled(50), 0.02, 25)).isEqualTo(1);
        assertThat(free(new MarkPlacement.Tiled(50), 0, 25)).isEqualTo(1);
    }

    @Test
    void aBlackMarkCountsLikeAWhiteOne() {
        Mark black = new Mark(TestPictures.filled(40, 20, 0), 1, at(MarkPosition.CENTER), 40, 0);
        assertThat(CropSafety.largestFreeShare(black, 1))
                .isEqualTo(free(at(MarkPosition.CENTER), 1, 40));
    }

    @Test
    void theShapeOfThePhotoCounts() {
        Mark mark = new Mark(WHITE, 1, at(MarkPosition.BOTTOM_RIGHT), 60, 0);
        assertThat(CropSafety.largestFreeShare(mark, 2))
                .isGreaterThan(CropSafety.largestFreeShare(mark, 1));
    }
}
