package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NativePictureEncoderTest extends PictureEncoderContract {
    @Override
    PictureEncoder encoder() {
        return new PictureEncoder();
    }

    private static List<String> chunks(byte[] webp) throws IOException {
        return WebpChunks.of(ByteView.of(webp)).stream().map(WebpChunks.Chunk::type).toList();
    }

    @Test
    void aWebpHoldsTheSrgbProfileAndNothingElse() throws IOException {
        BufferedImage picture = TestPictures.quadrants(51, 33);
        assertThat(chunks(encoder().encode(picture, EncodeOptions.webp(80))))
                .containsExactly("VP8X", "ICCP", "VP8 ");
        assertThat(chunks(encoder().encode(picture, EncodeOptions.webp(80).withoutProfile())))
                .containsExactly("VP8 ");
    }

    @Test
    void aTransparentWebpKeepsItsTransparency() throws IOException {
        BufferedImage clear = TestPictures.quadrants(40, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(0, 0, 20, 20, new int[400], 0, 20);
        byte[] webp = encoder().encode(clear, EncodeOptions.webp(80));
        assertThat(chunks(webp)).containsExactly("VP8X", "ICCP", "ALPH", "VP8 ");
        BufferedImage back = decoded(webp).picture();
        assertThat(back.getRGB(5, 5) >>> 24).isZero();
        assertThat(back.getRGB(30, 30) >>> 24).isEqualTo(255);
    }

    @Test
    void bothReadersReadAWrittenWebpAlike() throws IOException {
        BufferedImage photo = decoded(TestPictures.photo("coffee.png")).picture();
        byte[] webp = encoder().encode(photo, EncodeOptions.webp(85));
        BufferedImage slow = new JavaPictureDecoderTest().decoded(webp);
        assertThat(TestPictures.meanDistance(slow, decoded(webp).picture())).isLessThan(5);
        assertThat(TestPictures.meanDistance(slow, photo)).isLessThan(10);
    }

    @Test
    void bothWritersWriteTheSameJpeg() throws IOException {
        BufferedImage photo = decoded(TestPictures.photo("coffee.png")).picture();
        BufferedImage fast = decoded(encoder().encode(photo, EncodeOptions.jpeg(90))).picture();
        BufferedImage slow =
                decoded(
                                new JavaPictureEncoderTest()
                                        .encoder()
                                        .encode(photo, EncodeOptions.jpeg(90)))
                        .picture();
        assertThat(TestPictures.meanDistance(fast, slow)).isLessThan(1);
    }

    @Test
    void aWebpCannotBeWiderThanItsFormatAllows() {
        BufferedImage wide = new BufferedImage(16_384, 1, BufferedImage.TYPE_INT_RGB);
        assertThatThrownBy(() -> encoder().encode(wide, EncodeOptions.webp(80)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
