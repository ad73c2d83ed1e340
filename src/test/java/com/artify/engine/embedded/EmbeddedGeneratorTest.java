package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.ArtOutcome;
import com.artify.engine.ArtRequest;
import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGeneratorContract;
import com.artify.engine.Progress;
import com.artify.engine.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedGeneratorTest extends ImageGeneratorContract {
    private final ImageGenerator generator = new EmbeddedGenerator();

    @Override
    protected ImageGenerator generator() {
        return generator;
    }

    @Override
    protected String model() {
        return "auto";
    }

    @Test
    void paintingCostsNothing() {
        assertThat(generator.priceMicros(request(TestPictures.scene(8, 8)))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void equalSeedsGiveEqualArt(Medium medium) {
        BufferedImage photo = TestPictures.scene(120, 80);

        assertThat(TestPictures.pixels(paint(photo, medium, Map.of(), 5)))
                .isEqualTo(TestPictures.pixels(paint(photo, medium, Map.of(), 5)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"OIL", "WATERCOLOUR", "PENCIL", "INK"})
    void otherSeedsGiveOtherMarks(Medium medium) {
        BufferedImage photo = TestPictures.scene(240, 160);

        assertThat(TestPictures.pixels(paint(photo, medium, Map.of(), 5)))
                .isNotEqualTo(TestPictures.pixels(paint(photo, medium, Map.of(), 6)));
    }

    @ParameterizedTest
    @EnumSource
    void artOfTwoSizesLooksAlike(Medium medium) {
        BufferedImage photo = TestPictures.demo("two-dogs.jpg");
        BufferedImage small = paint(ContactSheet.fitted(photo, 512), medium, Map.of(), 1);
        BufferedImage large = paint(ContactSheet.fitted(photo, 768), medium, Map.of(), 1);
        int width = small.getWidth() / 2;
        int height = small.getHeight() / 2;

        assertThat(
                        TestPictures.correlation(
                                StreamingResize.resized(small, width, height),
                                StreamingResize.resized(large, width, height)))
                .isGreaterThan(.9);
    }

    @ParameterizedTest
    @EnumSource
    void moreColourMakesTheArtMoreColourful(Medium medium) {
        BufferedImage photo = ContactSheet.fitted(TestPictures.demo("coffee.png"), 300);

        assertThat(TestPictures.colourfulness(paint(photo, medium, Map.of("colour", 1.0), 1)))
                .isGreaterThan(
                        4
                                + TestPictures.colourfulness(
                                        paint(photo, medium, Map.of("colour", 0.0), 1)));
    }

    @ParameterizedTest
    @EnumSource
    void moreDetailMakesFinerMarks(Medium medium) {
        BufferedImage photo = ContactSheet.fitted(TestPictures.demo("cat.png"), 500);

        assertThat(fineness(paint(photo, medium, Map.of("detail", 1), 1)))
                .isGreaterThan(1.1 * fineness(paint(photo, medium, Map.of("detail", 0), 1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"OIL", "WATERCOLOUR", "COMIC", "POP_ART"})
    void morePaintLeavesThePhotoFurther(Medium medium) {
        BufferedImage photo = ContactSheet.fitted(TestPictures.demo("mountains.jpg"), 400);

        assertThat(difference(photo, medium, Map.of("strength", 1)))
                .isGreaterThan(difference(photo, medium, Map.of("strength", 0)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"INK", "PENCIL"})
    void aStrongerHandDrawsDarker(Medium medium) {
        BufferedImage photo = ContactSheet.fitted(TestPictures.demo("mountains.jpg"), 400);

        assertThat(TestPictures.brightness(paint(photo, medium, Map.of("strength", 1), 1)))
                .isLessThan(
                        TestPictures.brightness(paint(photo, medium, Map.of("strength", 0), 1))
                                - 20);
    }

    @ParameterizedTest
    @EnumSource
    void aDarkPhotoDoesNotTurnToMud(Medium medium) {
        BufferedImage dark = darkened(ContactSheet.fitted(TestPictures.demo("portrait.png"), 400));

        BufferedImage art = paint(dark, medium, Map.of(), 1);

        assertThat(TestPictures.brightness(dark)).isLessThan(40);
        assertThat(TestPictures.brightness(art)).isGreaterThan(75);
    }

    @ParameterizedTest
    @EnumSource
    void tinyNarrowAndGreyPhotosArePainted(Medium medium) {
        for (BufferedImage photo :
                new BufferedImage[] {
                    TestPictures.scene(1, 1),
                    TestPictures.scene(3, 2000),
                    TestPictures.filled(40, 30, Color.GRAY),
                    TestPictures.filled(40, 30, Color.BLACK),
                    TestPictures.filled(40, 30, Color.WHITE)
                }) {
            BufferedImage art = paint(photo, medium, Map.of(), 1);

            assertThat(art.getWidth()).isEqualTo(photo.getWidth());
            assertThat(art.getHeight()).isEqualTo(photo.getHeight());
        }
    }

    @Test
    void aPhotoOfAnotherSizeIsResized() {
        ArtRequest request =
                new ArtRequest(TestPictures.scene(90, 60), "", "oil", Map.of(), 45, 30, 1);

        assertThat(succeed(request, Progress.IGNORED).getWidth()).isEqualTo(45);
    }

    private static double difference(
            BufferedImage photo, Medium medium, Map<String, Object> parameters) {
        BufferedImage exposed = Exposure.evenedOut(Planes.of(photo)).toImage();
        int[] before = TestPictures.pixels(exposed);
        int[] after = TestPictures.pixels(paint(photo, medium, parameters, 1));
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.abs(TestPictures.grey(before[i]) - TestPictures.grey(after[i]));
        }
        return sum / before.length;
    }

    /** Mean step between neighbouring pixels, for each unit of the picture's contrast. */
    private static double fineness(BufferedImage picture) {
        double steps = 0;
        double deviation = 0;
        double mean = TestPictures.brightness(picture);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 1; x < picture.getWidth(); x++) {
                double grey = TestPictures.grey(picture.getRGB(x, y));
                steps += Math.abs(grey - TestPictures.grey(picture.getRGB(x - 1, y)));
                deviation += Math.abs(grey - mean);
            }
        }
        return steps / deviation;
    }

    private static BufferedImage darkened(BufferedImage photo) {
        return Planes.of(photo).map(EmbeddedGeneratorTest::darkened).toImage();
    }

    private static Plane darkened(Plane plane) {
        return Plane.of(plane.width, plane.height, (x, y) -> plane.at(x, y) * .25f);
    }

    private static BufferedImage paint(
            BufferedImage photo, Medium medium, Map<String, Object> parameters, long seed) {
        ArtRequest request =
                new ArtRequest(
                        photo,
                        "",
                        medium.modelName(),
                        parameters,
                        photo.getWidth(),
                        photo.getHeight(),
                        seed);
        return ((ArtOutcome.Succeeded) new EmbeddedGenerator().generate(request, Progress.IGNORED))
                .art();
    }
}
