package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a written JPEG or PNG promises, whichever writer does the work. */
abstract class PictureEncoderContract {
    private final PictureDecoder decoder = new PictureDecoder(ImagingLimits.DEFAULT);

    abstract PictureEncoder encoder();

    DecodeResult.Decoded decoded(byte[] file) {
        return (DecodeResult.Decoded) decoder.decode(file);
    }

    private static List<Integer> markers(byte[] jpeg) throws IOException {
        return JpegSegments.of(ByteView.of(jpeg)).stream()
                .map(JpegSegments.Segment::marker)
                .filter(marker -> marker >= 0xE0 && marker <= 0xEF || marker == 0xFE)
                .toList();
    }

    /** Sampling factors of the first colour channel: 0x11 is full resolution for all. */
    private static int sampling(byte[] jpeg) throws IOException {
        for (JpegSegments.Segment segment : JpegSegments.of(ByteView.of(jpeg))) {
            if (segment.marker() == 0xC0 || segment.marker() == 0xC2) {
                return segment.payload().u8(7);
            }
        }
        throw new AssertionError("No frame");
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 12", "PNG, 0"})
    void whatIsWrittenIsReadBackAlike(PictureFormat format, int tolerance) throws IOException {
        BufferedImage photo = decoded(TestPictures.photo("cat.png")).picture();
        byte[] file = encoder().encode(photo, options(format));
        DecodeResult.Decoded back = decoded(file);
        assertThat(back.info())
                .isEqualTo(
                        new PictureInfo(format, photo.getWidth(), photo.getHeight(), 1, true, 1));
        assertThat(TestPictures.meanDistance(back.picture(), photo)).isLessThanOrEqualTo(tolerance);
    }

    private static EncodeOptions options(PictureFormat format) {
        return format == PictureFormat.PNG ? EncodeOptions.png() : EncodeOptions.jpeg(90);
    }

    @Test
    void aJpegHoldsItsDensityAndTheSrgbProfileAndNothingElse() throws IOException {
        byte[] jpeg =
                encoder()
                        .encode(
                                TestPictures.quadrants(50, 40),
                                EncodeOptions.jpeg(85).withDpi(300));
        assertThat(markers(jpeg)).containsExactly(0xE0, 0xE2);
        ByteView file = ByteView.of(jpeg);
        assertThat(file.has(6, "JFIF\0")).isTrue();
        assertThat(file.u8(13)).as("per inch").isOne();
        assertThat(file.u16(14)).isEqualTo(300);
        assertThat(file.u16(16)).isEqualTo(300);
    }

    @Test
    void aJpegWithoutProfileSaysOnlyThatItIsOne() throws IOException {
        byte[] jpeg =
                encoder()
                        .encode(
                                TestPictures.quadrants(50, 40),
                                EncodeOptions.jpeg(85).withoutProfile());
        assertThat(markers(jpeg)).containsExactly(0xE0);
    }

    @Test
    void aPngHoldsItsDensityAndTheSrgbProfileAndNothingElse() throws IOException {
        byte[] png =
                encoder().encode(TestPictures.quadrants(9, 9), EncodeOptions.png().withDpi(300));
        List<PngChunks.Chunk> chunks = PngChunks.of(ByteView.of(png));
        assertThat(chunks.stream().map(PngChunks.Chunk::type).distinct())
                .containsExactly("IHDR", "iCCP", "pHYs", "IDAT", "IEND");
        assertThat(chunks.get(2).data().i32(0)).as("dots per metre").isEqualTo(11_811);
    }

    @Test
    void fromQualityNinetyAJpegKeepsTheFullResolutionOfItsColours() throws IOException {
        BufferedImage picture = TestPictures.quadrants(50, 40);
        assertThat(sampling(encoder().encode(picture, EncodeOptions.jpeg(90)))).isEqualTo(0x11);
        assertThat(sampling(encoder().encode(picture, EncodeOptions.jpeg(89)))).isEqualTo(0x22);
    }

    @Test
    void nothingOfAPhotosMetadataSurvives() throws IOException {
        byte[] secret = "GPS 43.2630 -2.9350 SECRET".getBytes(StandardCharsets.UTF_8);
        byte[] photo =
                JpegBuilder.of(TestPictures.quadrants(50, 40))
                        .exif(secret)
                        .segment(0xE1, secret)
                        .segment(0xED, secret)
                        .segment(0xFE, secret)
                        .followedBy("SECRET")
                        .build();
        for (EncodeOptions options : List.of(EncodeOptions.jpeg(90), EncodeOptions.png())) {
            byte[] written = encoder().encode(decoded(photo).picture(), options);
            assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
        }
    }

    @Test
    void whatIsTransparentIsWhiteInAJpegAndStaysInAPng() throws IOException {
        BufferedImage clear = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        int jpeg = decoded(encoder().encode(clear, EncodeOptions.jpeg(90))).picture().getRGB(8, 8);
        assertThat(TestPictures.distance(jpeg, 0xFFFFFF)).isLessThanOrEqualTo(1);
        clear.setRGB(3, 4, 0x40AABBCC);
        BufferedImage png = decoded(encoder().encode(clear, EncodeOptions.png())).picture();
        assertThat(png.getRGB(3, 4)).isEqualTo(0x40AABBCC);
        assertThat(png.getRGB(8, 8)).isZero();
    }

    @Test
    void aPngIsReadableByOthers() throws IOException {
        BufferedImage picture = decoded(TestPictures.photo("cat.png")).picture();
        byte[] png = encoder().encode(picture, EncodeOptions.png().withDpi(72));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(TestPictures.meanDistance(read, picture)).isZero();
    }

    @Test
    void aPictureOfOnePixelIsWritten() throws IOException {
        for (EncodeOptions options : List.of(EncodeOptions.jpeg(95), EncodeOptions.png())) {
            byte[] file = encoder().encode(TestPictures.filled(1, 1, 0x808080), options);
            assertThat(decoded(file).info().width()).isOne();
        }
    }

    @Test
    void aJpegCannotBeWiderThanItsFormatAllows() {
        BufferedImage wide = new BufferedImage(65_501, 1, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> encoder().encode(wide, EncodeOptions.jpeg(80)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
