package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures that were made to do harm: a clear answer, in the end, within the memory of the tests.
 */
class HostilePicturesTest {
    private static final int HUGE = 65_500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final byte[] ZEROS = new byte[1 << 20];

    private final PictureDecoder decoder = new PictureDecoder(ImagingLimits.DEFAULT);

    private DecodeResult decode(byte[] content) {
        return Assertions.assertTimeout(PATIENCE, () -> decoder.decode(content));
    }

    private PictureProblem problem(byte[] content) {
        return ((DecodeResult.Rejected) decode(content)).problem();
    }

    static Stream<Arguments> hugeHeaders() throws IOException {
        BufferedImage small = TestPictures.quadrants(8, 8);
        return Stream.of(
                Arguments.of("JPEG", hugeJpeg(small)),
                Arguments.of(
                        "PNG",
                        PngBuilder.of(HUGE, HUGE, 8, PngBuilder.RGB).pixels(new byte[9]).build()),
                Arguments.of("GIF", TestGifs.sized(TestPictures.written(small, "gif"), HUGE, HUGE)),
                Arguments.of("BMP", hugeBmp(small)),
                Arguments.of(
                        "TIFF", TiffBuilder.of(HUGE, HUGE).samples(3, 8, 2).pixels(1, 2).build()),
                Arguments.of("WEBP", hugeWebp()));
    }

    private static byte[] hugeJpeg(BufferedImage small) throws IOException {
        byte[] jpeg = JpegBuilder.of(small).build();
        for (int i = 0; i < jpeg.length - 8; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) HUGE).putShort(i + 7, (short) HUGE);
            }
        }
        return jpeg;
    }

    private static byte[] hugeBmp(BufferedImage small) throws IOException {
        byte[] bmp = TestPictures.written(small, "bmp");
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(18, HUGE).putInt(22, HUGE);
        return bmp;
    }

    private static byte[] hugeWebp() {
        BufferedImage clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        byte[] webp = new PictureEncoder().encode(clear, EncodeOptions.webp(50));
        Arrays.fill(webp, 24, 30, (byte) 0);
        ByteBuffer view = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        view.putShort(24, (short) (HUGE - 1)).putShort(27, (short) (HUGE - 1));
        return webp;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hugeHeaders")
    void aHeaderOfFourGigapixelsIsRefused(String format, byte[] file) {
        assertThat(problem(file)).as(format).isEqualTo(PictureProblem.TOO_MANY_PIXELS);
    }

    static Stream<Arguments> smallFiles() throws IOException {
        BufferedImage small = TestPictures.quadrants(24, 16);
        PictureEncoder encoder = new PictureEncoder();
        return Stream.of(
                Arguments.of("PNG", encoder.encode(small, EncodeOptions.png())),
                Arguments.of("GIF", TestPictures.written(small, "gif")),
                Arguments.of("BMP", TestPictures.written(small, "bmp")),
                Arguments.of("TIFF", TestPictures.written(small, "tiff")),
                Arguments.of("WEBP", encoder.encode(small, EncodeOptions.webp(80))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallFiles")
    void aFileCutInTheMiddleOfItsPixelsIsUnreadable(String format, byte[] file) {
        for (int percent : new int[] {20, 40, 60}) {
            byte[] cut = Arrays.copyOf(file, file.length * percent / 100);
            assertThat(problem(cut))
                    .as("%s %d%%", format, percent)
                    .isEqualTo(PictureProblem.UNREADABLE);
        }
    }

    @Test
    void aPngWithFarTooManyCompressedPixelsGivesItsOwn() {
        byte[] bomb =
                PngBuilder.of(2, 2, 8, PngBuilder.GREY)
                        .chunk("IDAT", PngBuilder.deflate(ZEROS, 600))
                        .build();
        BufferedImage picture = ((DecodeResult.Decoded) decode(bomb)).picture();
        assertThat(picture.getWidth()).isEqualTo(2);
    }

    @Test
    void profilesAndTextsThatUnpackToGigabytesAreLeftPacked() {
        byte[] packed = PngBuilder.named("bomb", PngBuilder.deflate(ZEROS, 600));
        byte[] bomb =
                PngBuilder.of(1, 1, 8, PngBuilder.PALETTE)
                        .chunk("iCCP", packed)
                        .chunk("PLTE", new byte[] {1, 2, 3})
                        .chunk("zTXt", packed)
                        .pixels(new byte[] {0, 0})
                        .build();
        assertThat(((DecodeResult.Decoded) decode(bomb)).picture().getRGB(0, 0))
                .isEqualTo(0xFF010203);
    }

    @Test
    void hugeTilesOfATinyTiffAreRefused() {
        byte[] tiff =
                TiffBuilder.of(1, 1)
                        .samples(3, 8, 2)
                        .number(322, 60_000)
                        .number(323, 60_000)
                        .pixels(1, 2, 3)
                        .build();
        assertThat(problem(tiff)).isEqualTo(PictureProblem.UNSUPPORTED_TYPE);
    }

    @Test
    void aTiffWhoseRowsLieOutsideTheFileIsUnreadable() {
        byte[] tiff = TiffBuilder.of(3000, 3000).samples(3, 8, 2).pixels(1, 2, 3).build();
        assertThat(problem(tiff)).isEqualTo(PictureProblem.UNREADABLE);
    }

    @Test
    void aPictureAtTheLimitIsDecoded() {
        byte[] rows = new byte[6000 * (1 + 10_000 / 8)];
        byte[] png = PngBuilder.of(10_000, 6000, 1, PngBuilder.GREY).pixels(rows).build();
        DecodeResult.Decoded result = (DecodeResult.Decoded) decoder.decode(png, 1000);
        assertThat(result.picture().getWidth()).isEqualTo(1000);
        assertThat(result.info().width()).isEqualTo(10_000);
    }

    @Test
    void theRefusedBytesMayBeAnything() {
        for (int start = 0; start < 256; start++) {
            byte[] noise = new byte[64];
            Arrays.fill(noise, (byte) start);
            assertThat(decode(noise)).isInstanceOf(DecodeResult.Rejected.class);
        }
    }
}
