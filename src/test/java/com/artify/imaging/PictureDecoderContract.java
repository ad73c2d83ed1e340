package com.artify.imaging;

import static com.artify.imaging.TestPictures.BLUE;
import static com.artify.imaging.TestPictures.GREEN;
import static com.artify.imaging.TestPictures.RED;
import static com.artify.imaging.TestPictures.SAND;
import static com.artify.imaging.TestPictures.distance;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What decoding promises, whichever reader does the work. */
abstract class PictureDecoderContract {
    /** What JPEG at full quality may change. */
    private static final int CLOSE = 5;

    abstract PictureDecoder decoder(ImagingLimits limits);

    BufferedImage decoded(byte[] content) {
        return decoded(content, Integer.MAX_VALUE);
    }

    BufferedImage decoded(byte[] content, int longestSide) {
        DecodeResult result = decoder(ImagingLimits.DEFAULT).decode(content, longestSide);
        assertThat(result).isInstanceOf(DecodeResult.Decoded.class);
        return ((DecodeResult.Decoded) result).picture();
    }

    PictureProblem problem(byte[] content) {
        DecodeResult result = decoder(ImagingLimits.DEFAULT).decode(content);
        assertThat(result).isInstanceOf(DecodeResult.Rejected.class);
        return ((DecodeResult.Rejected) result).problem();
    }

    static void assertQuadrants(BufferedImage picture, int tolerance) {
        int right = picture.getWidth() * 3 / 4;
        int low = picture.getHeight() * 3 / 4;
        int left = picture.getWidth() / 4;
        int high = picture.getHeight() / 4;
        assertThat(distance(picture.getRGB(left, high), RED)).isLessThanOrEqualTo(tolerance);
        assertThat(distance(picture.getRGB(right, high), GREEN)).isLessThanOrEqualTo(tolerance);
        assertThat(distance(picture.getRGB(left, low), BLUE)).isLessThanOrEqualTo(tolerance);
        assertThat(distance(picture.getRGB(right, low), SAND)).isLessThanOrEqualTo(tolerance);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPhotoOfAnyOrientationIsTurnedUpright(int orientation) throws IOException {
        BufferedImage upright = TestPictures.quadrants(96, 64);
        byte[] jpeg =
                JpegBuilder.of(TestPictures.storedFor(upright, orientation))
                        .orientation(orientation)
                        .build();
        BufferedImage picture = decoded(jpeg);
        assertThat(picture.getWidth()).isEqualTo(96);
        assertThat(picture.getHeight()).isEqualTo(64);
        assertQuadrants(picture, CLOSE);
    }

    @Test
    void anOrientationThatDoesNotExistIsIgnored() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(96, 64)).orientation(9).build();
        assertQuadrants(decoded(jpeg), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, 667", "500, 500, 333", "111, 111, 74", "5000, 1200, 800"})
    void aReducedPhotoHasExactlyTheWantedLongestSide(int wanted, int width, int height)
            throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(1200, 800)).build();
        BufferedImage picture = decoded(jpeg, wanted);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertQuadrants(picture, CLOSE);
    }

    @Test
    void aReducedPhotoLooksLikeTheWholeOneReduced() throws IOException {
        byte[] photo = TestPictures.photo("two-dogs.jpg");
        BufferedImage whole = new FitWithinStep(500).apply(decoded(photo));
        assertThat(TestPictures.meanDistance(decoded(photo, 500), whole)).isLessThan(4);
    }

    @Test
    void theInfoTellsOfTheWholeFileAfterAReducedDecode() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(300, 200)).orientation(6).build();
        DecodeResult result = decoder(ImagingLimits.DEFAULT).decode(jpeg, 50);
        assertThat(result)
                .isInstanceOfSatisfying(
                        DecodeResult.Decoded.class,
                        decoded ->
                                assertThat(decoded.info())
                                        .isEqualTo(
                                                new PictureInfo(
                                                        PictureFormat.JPEG,
                                                        200,
                                                        300,
                                                        6,
                                                        false,
                                                        1)));
    }

    /** Expected values by CSS Color 4's matrices, which know no ICC profile. */
    @ParameterizedTest
    @CsvSource({"C86432, D75D1F", "5078B4, 4379B9", "808080, 808080", "FFFFFF, FFFFFF"})
    void displayP3BecomesSrgb(String stored, String expected) throws IOException {
        byte[] jpeg =
                JpegBuilder.of(TestPictures.filled(16, 16, Integer.parseInt(stored, 16)))
                        .profile(TestPictures.displayP3())
                        .build();
        int pixel = decoded(jpeg).getRGB(8, 8);
        assertThat(distance(pixel, Integer.parseInt(expected, 16))).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void adobeRgbBecomesSrgb() throws IOException {
        byte[] jpeg =
                JpegBuilder.of(TestPictures.filled(16, 16, 0x80A060))
                        .profile(TestPictures.adobeRgb())
                        .build();
        assertThat(distance(decoded(jpeg).getRGB(8, 8), 0x71A15C)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void aProfileInSeveralSegmentsOutOfOrderIsPutTogether() throws IOException {
        BufferedImage plain = TestPictures.filled(16, 16, 0xC86432);
        byte[] icc = TestPictures.displayP3();
        int whole = decoded(JpegBuilder.of(plain).profile(icc).build()).getRGB(8, 8);
        int parts = decoded(JpegBuilder.of(plain).profile(icc, 300).build()).getRGB(8, 8);
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void aBrokenProfileIsTakenAsSrgb() throws IOException {
        byte[] icc = TestPictures.displayP3();
        BufferedImage plain = TestPictures.quadrants(32, 32);
        byte[] cut = Arrays.copyOf(icc, 200);
        assertQuadrants(decoded(JpegBuilder.of(plain).profile(cut).build()), CLOSE);
        byte[] black = icc.clone();
        Arrays.fill(black, 132 + 12 * 9, black.length, (byte) 0);
        assertQuadrants(decoded(JpegBuilder.of(plain).profile(black).build()), CLOSE);
        byte[] noise = new byte[500];
        Arrays.fill(noise, (byte) 0x5A);
        assertQuadrants(decoded(JpegBuilder.of(plain).profile(noise).build()), CLOSE);
    }

    @Test
    void aGreyPhotoWithAGreyProfileIsConverted() throws IOException {
        BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 16, 16, 0, grey(128));
        byte[] file = TestPictures.written(grey, "jpg");
        assertThat(decoded(file).getRGB(8, 8) & 0xFF).isBetween(127, 129);
        byte[] profiled = JpegBuilder.of(file).profile(TestPictures.greyProfile(1)).build();
        assertThat(decoded(profiled).getRGB(8, 8) & 0xFF).isBetween(187, 189);
    }

    private static int[] grey(int value) {
        int[] samples = new int[256];
        Arrays.fill(samples, value);
        return samples;
    }

    @Test
    void aProgressivePhotoIsRead() throws IOException {
        BufferedImage picture = decoded(TestPictures.photo("mountains.jpg"), 400);
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(300);
    }

    @Test
    void adobesInvertedCmykBecomesColours() throws IOException {
        byte[] plain = TestPictures.fourChannelJpeg(16, 16, 255, 55, 55, 255);
        int pixel = decoded(JpegBuilder.of(plain).adobe(0).build()).getRGB(8, 8);
        assertThat(distance(pixel, 0xFF3737)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void cmykWithoutAdobesSegmentIsNotInverted() throws IOException {
        byte[] plain = TestPictures.fourChannelJpeg(16, 16, 0, 200, 200, 0);
        assertThat(distance(decoded(plain).getRGB(8, 8), 0xFF3737)).isLessThanOrEqualTo(CLOSE);
    }

    /** YCbCr 115, 94, 228 is RGB 255, 55, 55: in Adobe's YCCK the amounts of the three inks. */
    @Test
    void ycckBecomesColours() throws IOException {
        byte[] plain = TestPictures.fourChannelJpeg(16, 16, 115, 94, 228, 255);
        int pixel = decoded(JpegBuilder.of(plain).adobe(2).build()).getRGB(8, 8);
        assertThat(distance(pixel, 0x00C8C8)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void cmykWithAProfileIsConvertedByIt() throws IOException {
        byte[] icc = LutProfileBuilder.everythingBecomes("CMYK", 4, 60, 40, -50);
        byte[] plain = TestPictures.fourChannelJpeg(16, 16, 0, 200, 200, 0);
        int pixel = decoded(JpegBuilder.of(plain).profile(icc).build()).getRGB(8, 8);
        assertThat(distance(pixel, 0xB277EA)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void coloursWithAProfileOfTablesAreConvertedByIt() throws IOException {
        byte[] icc = LutProfileBuilder.everythingBecomes("RGB ", 3, 60, 40, -50);
        byte[] jpeg = JpegBuilder.of(TestPictures.filled(16, 16, 0x123456)).profile(icc).build();
        assertThat(distance(decoded(jpeg).getRGB(8, 8), 0xB277EA)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void everyTruncationOfAJpegIsUnreadable() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(64, 48)).build();
        for (int length = 3; length < jpeg.length; length += 7) {
            assertThat(problem(Arrays.copyOf(jpeg, length))).isEqualTo(PictureProblem.UNREADABLE);
        }
    }

    @Test
    void aJpegThatIsAlsoAWebPageIsOnlyAPicture() throws IOException {
        byte[] polyglot =
                JpegBuilder.of(TestPictures.quadrants(64, 48))
                        .segment(0xFE, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                        .followedBy("<html><script>alert(2)</script></html>")
                        .build();
        assertQuadrants(decoded(polyglot), CLOSE);
    }

    @Test
    void aJpegOfOnePixelIsRead() throws IOException {
        BufferedImage picture =
                decoded(JpegBuilder.of(TestPictures.filled(1, 1, 0x336699)).build());
        assertThat(picture.getWidth()).isOne();
        assertThat(distance(picture.getRGB(0, 0), 0x336699)).isLessThanOrEqualTo(CLOSE);
    }

    @Test
    void aPhotoBeyondTheLimitIsNotDecoded() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(64, 48)).build();
        assertThat(decoder(new ImagingLimits(3071, 1 << 20)).decode(jpeg))
                .isEqualTo(new DecodeResult.Rejected(PictureProblem.TOO_MANY_PIXELS));
        assertThat(decoder(new ImagingLimits(3072, 1 << 20)).decode(jpeg))
                .isInstanceOf(DecodeResult.Decoded.class);
        assertThat(decoder(new ImagingLimits(3072, 100)).decode(jpeg))
                .isEqualTo(new DecodeResult.Rejected(PictureProblem.TOO_MANY_BYTES));
    }

    @Test
    void pixelsAreOpaqueUnlessTheyAreTransparentSomewhere() throws IOException {
        BufferedImage opaque = TestPictures.quadrants(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertThat(decoded(TestPictures.written(opaque, "png")).getType())
                .isEqualTo(BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(3, 3, 0x80112233);
        BufferedImage picture = decoded(TestPictures.written(opaque, "png"));
        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
        assertThat(picture.getRGB(3, 3)).isEqualTo(0x80112233);
    }
}
