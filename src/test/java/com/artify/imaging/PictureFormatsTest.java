package com.artify.imaging;

import static com.artify.imaging.PictureDecoderContract.assertQuadrants;
import static com.artify.imaging.TestPictures.distance;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format and every usual way of storing pixels in it. */
class PictureFormatsTest {
    private final PictureDecoder decoder = new PictureDecoder(ImagingLimits.DEFAULT);

    private BufferedImage decoded(byte[] content) {
        DecodeResult result = decoder.decode(content);
        assertThat(result).isInstanceOf(DecodeResult.Decoded.class);
        return ((DecodeResult.Decoded) result).picture();
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "gif, GIF", "bmp, BMP", "tiff, TIFF"})
    void aFormatIsToldByItsContent(String writer, PictureFormat format) throws IOException {
        byte[] file = TestPictures.written(TestPictures.quadrants(60, 40), writer);
        DecodeResult.Decoded result = (DecodeResult.Decoded) decoder.decode(file);
        assertThat(result.info()).isEqualTo(new PictureInfo(format, 60, 40, 1, false, 1));
        assertQuadrants(result.picture(), 2);
    }

    @Test
    void aWebpIsReadWithItsProfileAndTransparency() throws IOException {
        BufferedImage picture = TestPictures.quadrants(60, 40, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 20; x++) {
            for (int y = 0; y < 20; y++) {
                picture.setRGB(x + 40, y + 20, 0);
            }
        }
        byte[] webp = new PictureEncoder().encode(picture, EncodeOptions.webp(100));
        DecodeResult.Decoded result = (DecodeResult.Decoded) decoder.decode(webp);
        assertThat(result.info())
                .isEqualTo(new PictureInfo(PictureFormat.WEBP, 60, 40, 1, true, 1));
        assertThat(distance(result.picture().getRGB(10, 10), TestPictures.RED)).isLessThan(12);
        assertThat(result.picture().getRGB(50, 30) >>> 24).isZero();
    }

    @Test
    void aWebpPhotoIsReadAndReduced() throws IOException {
        byte[] webp =
                new PictureEncoder()
                        .encode(TestPictures.quadrants(640, 480), EncodeOptions.webp(90));
        DecodeResult.Decoded result = (DecodeResult.Decoded) decoder.decode(webp, 320);
        assertThat(result.picture().getWidth()).isEqualTo(320);
        assertQuadrants(result.picture(), 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void greyOfAnyDepthKeepsItsTones(int depth) {
        int most = (1 << depth) - 1;
        int middle = most / 2;
        ByteBuffer rows = ByteBuffer.allocate(1 + (2 * depth + 7) / 8);
        if (depth == 16) {
            rows.put((byte) 0).putShort((short) middle).putShort((short) most);
        } else if (depth == 8) {
            rows.put((byte) 0).put((byte) middle).put((byte) most);
        } else {
            rows.put((byte) 0).put((byte) ((middle << depth | most) << 8 - 2 * depth));
        }
        byte[] png = PngBuilder.of(2, 1, depth, PngBuilder.GREY).pixels(rows.array()).build();
        BufferedImage picture = decoded(png);
        assertThat(picture.getRGB(0, 0) & 0xFF).isCloseTo(middle * 255 / most, within());
        assertThat(picture.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    private static Offset<Integer> within() {
        return Offset.offset(1);
    }

    @Test
    void sixteenBitColourAndAlphaAreRounded() {
        ByteBuffer row = ByteBuffer.allocate(9).put((byte) 0);
        row.putShort((short) 0xFFFF).putShort((short) 0x8080).putShort((short) 0x00FF);
        row.putShort((short) 0x4040);
        byte[] png = PngBuilder.of(1, 1, 16, PngBuilder.RGBA).pixels(row.array()).build();
        assertThat(decoded(png).getRGB(0, 0)).isEqualTo(0x40FF8001);
    }

    @Test
    void aPaletteWithTransparentColoursIsRead() {
        byte[] png =
                PngBuilder.of(2, 1, 8, PngBuilder.PALETTE)
                        .chunk("PLTE", new byte[] {10, 20, 30, (byte) 200, 100, 50})
                        .chunk("tRNS", new byte[] {0})
                        .pixels(new byte[] {0, 0, 1})
                        .build();
        BufferedImage picture = decoded(png);
        assertThat(picture.getRGB(0, 0) >>> 24).isZero();
        assertThat(picture.getRGB(1, 0)).isEqualTo(0xFFC86432);
    }

    @Test
    void aPngInDisplayP3BecomesSrgb() {
        byte[] png =
                PngBuilder.of(1, 1, 8, PngBuilder.RGB)
                        .profile(TestPictures.displayP3())
                        .pixels(new byte[] {0, (byte) 0xC8, 0x64, 0x32})
                        .build();
        assertThat(distance(decoded(png).getRGB(0, 0), 0xD75D1F)).isLessThanOrEqualTo(1);
    }

    @Test
    void aPngWithExifIsTurnedUpright() {
        byte[] rows = {0, 1, 2, 3, 0, 4, 5, 6};
        byte[] png =
                PngBuilder.of(3, 2, 8, PngBuilder.GREY)
                        .chunk("eXIf", TestPictures.exif(6))
                        .pixels(rows)
                        .build();
        BufferedImage picture = decoded(png);
        assertThat(picture.getWidth()).isEqualTo(2);
        assertThat(picture.getRGB(0, 0) & 0xFF).isEqualTo(4);
        assertThat(picture.getRGB(1, 2) & 0xFF).isEqualTo(3);
    }

    @Test
    void onlyTheFirstOfAHundredFramesIsDecoded() throws IOException {
        byte[] gif = TestGifs.animated(100, TestPictures.quadrants(40, 30));
        DecodeResult.Decoded result = (DecodeResult.Decoded) decoder.decode(gif);
        assertThat(result.info().pages()).isEqualTo(100);
        assertQuadrants(result.picture(), 2);
    }

    @Test
    void aFirstFrameSmallerThanTheGifLiesWhereItBelongs() throws IOException {
        byte[] gif = TestGifs.placed(TestPictures.filled(10, 8, 0xC86432), 40, 30, 20, 15);
        BufferedImage picture = decoded(gif);
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getRGB(5, 5) >>> 24).isZero();
        assertThat(picture.getRGB(20, 15)).isEqualTo(0xFFC86432);
        assertThat(picture.getRGB(29, 22)).isEqualTo(0xFFC86432);
        assertThat(picture.getRGB(30, 22) >>> 24).isZero();
    }

    @Test
    void aGifThatIsAlsoAScriptIsOnlyAPicture() throws IOException {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(TestPictures.written(TestPictures.quadrants(20, 20), "gif"));
        polyglot.writeBytes("*/=1;alert(document.cookie)//".getBytes(StandardCharsets.UTF_8));
        assertQuadrants(decoded(polyglot.toByteArray()), 2);
    }

    @Test
    void tiffOfCmykAndOfSixteenBitsIsRead() {
        byte[] cmyk = TiffBuilder.of(1, 1).samples(4, 8, 5).pixels(0, 200, 200, 0).build();
        assertThat(distance(decoded(cmyk).getRGB(0, 0), 0xFF3737)).isLessThanOrEqualTo(2);
        byte[] deep =
                TiffBuilder.of(1, 1).samples(3, 16, 2).pixels(0xFF, 0xFF, 0x80, 0x80, 0, 0).build();
        assertThat(decoded(deep).getRGB(0, 0)).isEqualTo(0xFFFF8000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aTiffsOrientationIsHeeded(int orientation) {
        byte[] tiff =
                TiffBuilder.of(2, 1)
                        .samples(1, 8, 1)
                        .orientation(orientation)
                        .pixels(50, 200)
                        .build();
        BufferedImage picture = decoded(tiff);
        boolean reversed = orientation == 3 || orientation == 8;
        assertThat(picture.getWidth()).isEqualTo(orientation >= 5 ? 1 : 2);
        assertThat(picture.getRGB(0, 0) & 0xFF).isEqualTo(reversed ? 200 : 50);
    }

    @Test
    void everyFormatReadsASinglePixel() throws IOException {
        for (String writer : new String[] {"png", "gif", "bmp", "tiff"}) {
            byte[] file = TestPictures.written(TestPictures.filled(1, 1, 0x336699), writer);
            assertThat(decoded(file).getRGB(0, 0)).as(writer).isEqualTo(0xFF336699);
        }
        byte[] webp =
                new PictureEncoder()
                        .encode(TestPictures.filled(1, 1, 0x336699), EncodeOptions.webp(100));
        assertThat(distance(decoded(webp).getRGB(0, 0), 0x336699)).isLessThanOrEqualTo(8);
    }
}
