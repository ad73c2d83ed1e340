package com.artify.imaging;

import static com.artify.imaging.PictureDecoderContract.assertQuadrants;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureStepsTest {
    private static final int WHITE = 0xFFFFFF;

    private static void assertSize(BufferedImage picture, int width, int height) {
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void stepsAreDoneInTheirOrder() {
        Pipeline pipeline =
                Pipeline.of(
                        new FlattenStep(),
                        new CropToAspectStep(1, 1),
                        new FitWithinStep(50),
                        new PadToAspectStep(2, 1, WHITE));
        BufferedImage result = pipeline.apply(TestPictures.quadrants(300, 200));
        assertSize(result, 100, 50);
        assertThat(result.getRGB(10, 25)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void whereThereIsNothingToDoTheVeryPictureComesBack() {
        BufferedImage picture = TestPictures.quadrants(300, 200);
        Pipeline pipeline =
                Pipeline.of(
                        new FlattenStep(),
                        new CropToAspectStep(3, 2),
                        new PadToAspectStep(3, 2, WHITE),
                        new FitWithinStep(300),
                        new ResizeStep(300, 200));
        assertThat(pipeline.apply(picture)).isSameAs(picture);
    }

    @Test
    void noStepChangesThePictureItIsGiven() {
        BufferedImage picture = TestPictures.quadrants(60, 40, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x20304050);
        int[] before = Pixels.of(picture).clone();
        Mark mark = new Mark(TestPictures.filled(9, 9, 0), 1, new MarkPlacement.Tiled(50), 30, -30);
        for (PictureStep step :
                new PictureStep[] {
                    new FlattenStep(),
                    new CropToAspectStep(1, 1),
                    new PadToAspectStep(1, 1, 0),
                    new FitWithinStep(20),
                    new ResizeStep(99, 99),
                    new WatermarkStep(mark)
                }) {
            step.apply(picture);
            assertThat(Pixels.of(picture)).as(step.toString()).isEqualTo(before);
        }
    }

    @Test
    void transparentPicturesArePutOnWhite() {
        BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 0, 0x80000000);
        BufferedImage flat = new FlattenStep().apply(picture);
        assertThat(flat.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(flat.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(flat.getRGB(1, 0) & 0xFF).isEqualTo(127);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 200, 1, 1, 200, 200",
        "200, 300, 1, 1, 200, 200",
        "300, 200, 3508, 4961, 141, 200",
        "100, 1, 1, 100, 1, 1",
        "4272, 2848, 16, 9, 4272, 2403"
    })
    void aCropKeepsAsMuchAsItsAspectRatioAllows(
            int width, int height, int ratioWidth, int ratioHeight, int toWidth, int toHeight) {
        BufferedImage cut =
                new CropToAspectStep(ratioWidth, ratioHeight)
                        .apply(TestPictures.quadrants(width, height));
        assertSize(cut, toWidth, toHeight);
    }

    @Test
    void aCropOfAHighPictureKeepsMoreOfItsTop() {
        BufferedImage high = TestPictures.quadrants(100, 200);
        BufferedImage cut = new CropToAspectStep(1, 1).apply(high);
        assertThat(cut.getRGB(10, 59)).isEqualTo(TestPictures.RED);
        assertThat(cut.getRGB(10, 60)).isEqualTo(TestPictures.BLUE);
    }

    @Test
    void paddingCentresThePictureAndCutsNothing() {
        BufferedImage padded =
                new PadToAspectStep(1, 1, 0x123456).apply(TestPictures.quadrants(100, 60));
        assertSize(padded, 100, 100);
        assertThat(padded.getRGB(50, 19)).isEqualTo(0xFF123456);
        assertThat(padded.getRGB(10, 20)).isEqualTo(TestPictures.RED);
        assertThat(padded.getRGB(90, 79)).isEqualTo(TestPictures.SAND);
        assertThat(padded.getRGB(50, 80)).isEqualTo(0xFF123456);
    }

    @Test
    void fittingKeepsTheAspectRatioAndAtLeastAPixel() {
        assertSize(new FitWithinStep(150).apply(TestPictures.quadrants(300, 200)), 150, 100);
        assertSize(new FitWithinStep(10).apply(TestPictures.filled(1000, 3, 0)), 10, 1);
    }

    @ParameterizedTest
    @CsvSource({"600, 400", "299, 199", "150, 100", "31, 21", "5, 7", "1, 1"})
    void resizingKeepsFlatColoursExactly(int width, int height) {
        BufferedImage flat = TestPictures.filled(300, 200, 0x3A7BD5);
        BufferedImage resized = new ResizeStep(width, height).apply(flat);
        assertSize(resized, width, height);
        for (int pixel : Pixels.of(resized)) {
            assertThat(pixel & 0xFFFFFF).isEqualTo(0x3A7BD5);
        }
    }

    @Test
    void aStrongReductionIsTheMeanOfTheArea() {
        BufferedImage stripes = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            stripes.setRGB(i % 64, i / 64, i % 2 == 0 ? 0xFFFFFF : 0);
        }
        for (int pixel : Pixels.of(new ResizeStep(16, 16).apply(stripes))) {
            assertThat(pixel & 0xFF).isBetween(127, 128);
        }
    }

    @Test
    void anEnlargementStaysInPlaceAndSharp() {
        BufferedImage large = new ResizeStep(900, 600).apply(TestPictures.quadrants(90, 60));
        assertQuadrants(large, 2);
        assertThat(TestPictures.distance(large.getRGB(435, 100), TestPictures.RED)).isLessThan(40);
        assertThat(TestPictures.distance(large.getRGB(465, 100), TestPictures.GREEN))
                .isLessThan(40);
    }

    @Test
    void transparentPixelsLendNoColourToTheirNeighbours() {
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 1600; i++) {
            picture.setRGB(i % 40, i / 40, i % 40 < 20 ? 0x0000FF00 : 0xFFFF0000);
        }
        for (int pixel : Pixels.of(new ResizeStep(7, 7).apply(picture))) {
            if (pixel >>> 24 > 0) {
                assertThat(pixel & 0xFFFFFF).isEqualTo(0xFF0000);
            }
        }
    }

    @Test
    void aPartOfALargerPictureMayComeIn() {
        BufferedImage part = TestPictures.quadrants(100, 100).getSubimage(50, 0, 50, 50);
        BufferedImage resized = new ResizeStep(25, 25).apply(part);
        assertSize(resized, 25, 25);
        assertThat(resized.getRGB(12, 12)).isEqualTo(TestPictures.GREEN);
        assertThat(new CropToAspectStep(1, 2).apply(part).getRGB(0, 0))
                .isEqualTo(TestPictures.GREEN);
    }
}
