package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of damaged files: each gives a picture of the stated size or a problem, nothing else.
 */
class MutatedPicturesTest {
    private static final int MUTATIONS = 700;
    private static final ImagingLimits LIMITS = new ImagingLimits(2_000_000, 1 << 20);

    static Stream<Arguments> files() throws IOException {
        BufferedImage small = TestPictures.quadrants(24, 16);
        PictureEncoder encoder = new PictureEncoder();
        byte[] profile = TestPictures.displayP3();
        return Stream.of(
                Arguments.of("JPEG", JpegBuilder.of(small).orientation(6).profile(profile).build()),
                Arguments.of(
                        "CMYK",
                        JpegBuilder.of(TestPictures.fourChannelJpeg(9, 9, 9, 99, 199, 0))
                                .profile(LutProfileBuilder.everythingBecomes("CMYK", 4, 50, 9, 9))
                                .build()),
                Arguments.of("PNG", encoder.encode(small, EncodeOptions.png())),
                Arguments.of("GIF", TestGifs.animated(3, small)),
                Arguments.of("BMP", TestPictures.written(small, "bmp")),
                Arguments.of("TIFF", TestPictures.written(small, "tiff")),
                Arguments.of("WEBP", encoder.encode(small, EncodeOptions.webp(80))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noDamageEscapesAsAnException(String format, byte[] file) {
        Random random = new Random(20261122);
        PictureDecoder fast = new PictureDecoder(LIMITS);
        PictureDecoder slow = new PictureDecoder(LIMITS, List.of(new ImageIoReader()));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutant = mutated(file, random);
            check(fast.decode(mutant));
            check(slow.decode(mutant, 10));
        }
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] mutant = file.clone();
        for (int hit = random.nextInt(1, 6); hit > 0; hit--) {
            int at =
                    random.nextInt(random.nextBoolean() ? Math.min(200, file.length) : file.length);
            mutant[at] = (byte) random.nextInt();
        }
        return mutant;
    }

    private static void check(DecodeResult result) {
        if (result instanceof DecodeResult.Decoded(BufferedImage picture, PictureInfo info)) {
            long pixels = (long) picture.getWidth() * picture.getHeight();
            assertThat(pixels).isPositive().isLessThanOrEqualTo(LIMITS.maxPixels());
            assertThat(info.width() >= info.height())
                    .isEqualTo(picture.getWidth() >= picture.getHeight());
        }
    }
}
