package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatermarkStepTest {
    private static final int GREY = 0x808080;
    private static final MarkPlacement CENTER = new MarkPlacement.Snapped(MarkPosition.CENTER);
    private static final MarkPlacement TILED = new MarkPlacement.Tiled(50);
    private static final BufferedImage WHITE = TestPictures.filled(40, 20, 0xFFFFFF);

    private static BufferedImage stamped(MarkPlacement placement, double opacity, double percent) {
        BufferedImage photo = TestPictures.filled(400, 200, GREY);
        return new WatermarkStep(new Mark(WHITE, opacity, placement, percent, 0)).apply(photo);
    }

    private static int changed(BufferedImage photo, int x, int y, int width, int height) {
        int count = 0;
        for (int i = 0; i < width * height; i++) {
            int pixel = photo.getRGB(x + i % width, y + i / width);
            count += (pixel & 0xFFFFFF) == GREY ? 0 : 1;
        }
        return count;
    }

    /** A mark of 20 percent is 40 × 20 pixels here, 6 pixels away from the edges. */
    @ParameterizedTest
    @CsvSource({
        "TOP_LEFT, 6, 6",
        "TOP_RIGHT, 354, 6",
        "BOTTOM_LEFT, 6, 174",
        "BOTTOM_RIGHT, 354, 174",
        "CENTER, 180, 90"
    })
    void aMarkStandsInItsPlaceAndNowhereElse(MarkPosition position, int left, int top) {
        BufferedImage photo = stamped(new MarkPlacement.Snapped(position), 1, 20);
        assertThat(changed(photo, left, top, 40, 20)).isEqualTo(800);
        assertThat(changed(photo, 0, 0, 400, 200)).isEqualTo(800);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 191", "1, 255", "0.25, 159"})
    void opacityMixesMarkAndPhoto(double opacity, int expected) {
        int pixel = stamped(CENTER, opacity, 20).getRGB(200, 100) & 0xFF;
        assertThat(pixel).isBetween(expected - 1, expected + 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 20, 60, 100})
    void sizeIsThatOfTheLongerSideInPercentOfThePhotosShorterSide(double percent) {
        int side = (int) Math.round(200 * percent / 100);
        BufferedImage photo = stamped(CENTER, 1, percent);
        assertThat(changed(photo, 0, 0, 400, 200)).isEqualTo(side * Math.round(side / 2f));
    }

    @Test
    void aHighMarkOfFullSizeIsNotCutOff() {
        BufferedImage photo = TestPictures.filled(400, 200, GREY);
        Mark high =
                new Mark(
                        TestPictures.filled(20, 40, 0),
                        1,
                        new MarkPlacement.Snapped(MarkPosition.BOTTOM_RIGHT),
                        90,
                        0);
        assertThat(changed(new WatermarkStep(high).apply(photo), 0, 0, 400, 200))
                .isEqualTo(180 * 90);
    }

    @Test
    void noLargePartOfAPhotoEscapesTheTiledMark() {
        BufferedImage photo = stamped(TILED, 0.4, 25);
        for (int y = 0; y + 50 <= 200; y += 25) {
            for (int x = 0; x + 100 <= 400; x += 50) {
                assertThat(changed(photo, x, y, 100, 50)).isGreaterThan(500);
            }
        }
        assertThat(changed(photo, 0, 0, 400, 200)).isBetween(20_000, 60_000);
    }

    @Test
    void anInvisibleMarkLeavesThePhotoAlone() {
        BufferedImage photo = TestPictures.filled(40, 20, GREY);
        Mark mark = new Mark(WHITE, 0, TILED, 25, 0);
        assertThat(new WatermarkStep(mark).apply(photo)).isSameAs(photo);
    }

    @Test
    void aMarkOnAPhotoOfOnePixelDoesNoHarm() {
        for (MarkPlacement placement : List.of(CENTER, TILED, new MarkPlacement.Free(0, 1))) {
            Mark mark = new Mark(WHITE, 1, placement, 50, 45);
            BufferedImage photo = new WatermarkStep(mark).apply(TestPictures.filled(1, 1, GREY));
            assertThat(photo.getWidth()).isOne();
        }
    }

    @Test
    void sizesAndOpacitiesBeyondTheirRangeAreRefused() {
        for (double size : new double[] {0, -1, 101, Double.NaN}) {
            assertThatThrownBy(() -> new Mark(WHITE, 1, CENTER, size, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (double opacity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Mark(WHITE, opacity, CENTER, 10, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMarkTurnedByARightAngleStandsUpright() {
        BufferedImage photo = TestPictures.filled(400, 200, GREY);
        Mark turned = new Mark(WHITE, 1, CENTER, 20, 90);
        BufferedImage marked = new WatermarkStep(turned).apply(photo);
        assertThat(changed(marked, 190, 80, 20, 40)).isEqualTo(800);
        assertThat(changed(marked, 0, 0, 400, 200)).isEqualTo(800);
    }

    @Test
    void aTurnedMarkKeepsItsSizeAndTurnsClockwise() {
        BufferedImage photo = TestPictures.filled(400, 200, GREY);
        Mark turned = new Mark(WHITE, 1, CENTER, 40, 30);
        BufferedImage marked = new WatermarkStep(turned).apply(photo);
        assertThat(changed(marked, 0, 0, 400, 200)).isBetween(3000, 3600);
        assertThat(changed(marked, 215, 105, 10, 10)).isGreaterThan(80);
        assertThat(changed(marked, 220, 75, 10, 10)).isZero();
    }

    @Test
    void aFreeMarkHasItsMiddleWhereItWasPut() {
        BufferedImage marked = stamped(new MarkPlacement.Free(0.25, 0.75), 1, 20);
        assertThat(changed(marked, 80, 140, 40, 20)).isEqualTo(800);
        assertThat(changed(marked, 0, 0, 400, 200)).isEqualTo(800);
    }

    @Test
    void aFreeMarkNeverLeavesThePhoto() {
        for (double turn : new double[] {0, 33, 90}) {
            BufferedImage photo = TestPictures.filled(400, 200, GREY);
            Mark outside = new Mark(WHITE, 1, new MarkPlacement.Free(1, 0), 20, turn);
            int whole = changed(new WatermarkStep(outside).apply(photo), 0, 0, 400, 200);
            assertThat(whole).isBetween(780, 900);
        }
    }

    @Test
    void moreSpacingMeansFewerMarks() {
        int dense = changed(stamped(new MarkPlacement.Tiled(10), 1, 20), 0, 0, 400, 200);
        int wide = changed(stamped(new MarkPlacement.Tiled(150), 1, 20), 0, 0, 400, 200);
        assertThat(dense).isGreaterThan(4 * wide);
        assertThat(wide).isGreaterThan(800);
    }

    @Test
    void tiledMarksWithoutSpacingCoverThePhotoSeamlessly() {
        BufferedImage marked = stamped(new MarkPlacement.Tiled(0), 1, 20);
        assertThat(changed(marked, 0, 0, 400, 200)).isEqualTo(80_000);
    }

    @Test
    void theFrameSaysWhereTheMarkIsStamped() {
        Mark mark = new Mark(WHITE, 1, new MarkPlacement.Free(0.25, 0.75), 20, 0);
        assertThat(mark.frame(400, 200)).isEqualTo(new MarkFrame(100, 150, 40, 20, 0));
    }
}
