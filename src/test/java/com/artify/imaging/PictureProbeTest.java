package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureProbeTest {
    private final PictureProbe probe = new PictureProbe(ImagingLimits.DEFAULT);

    private PictureProblem problem(byte[] content) {
        return ((ProbeResult.Rejected) probe.probe(content)).problem();
    }

    private static byte[] bytes(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aTwelveMegapixelPhotoIsRecognisedByItsHeaders() throws IOException {
        assertThat(probe.probe(TestPictures.photo("sunset-12mp.jpg")))
                .isEqualTo(
                        new ProbeResult.Readable(
                                new PictureInfo(PictureFormat.JPEG, 4272, 2848, 1, false, 1)));
    }

    @Test
    void aTurnedPhotoHasItsUprightSize() throws IOException {
        byte[] jpeg =
                JpegBuilder.of(TestPictures.quadrants(40, 30))
                        .orientation(8)
                        .profile(TestPictures.displayP3())
                        .build();
        assertThat(probe.probe(jpeg))
                .isEqualTo(
                        new ProbeResult.Readable(
                                new PictureInfo(PictureFormat.JPEG, 30, 40, 8, true, 1)));
    }

    @Test
    void nothingIsEmpty() {
        assertThat(problem(new byte[0])).isEqualTo(PictureProblem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
                "\0\0\0\u001Cftypavif\0\0\0\0avifmif1",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg onload=\"alert(1)\"/>",
                "%PDF-1.7\n",
                "PK\u0003\u0004",
                "<html><img src=x.jpg></html>",
                "\0",
                "hello"
            })
    void whatIsNoPictureOfOursIsUnsupported(String start) {
        assertThat(problem(bytes(start))).isEqualTo(PictureProblem.UNSUPPORTED_TYPE);
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnseen() {
        PictureProbe small = new PictureProbe(new ImagingLimits(100, 10));
        assertThat(small.probe(new byte[11]))
                .isEqualTo(new ProbeResult.Rejected(PictureProblem.TOO_MANY_BYTES));
    }

    @Test
    void sixteenBitsAChannelCountInProportion() {
        PictureProbe narrow = new PictureProbe(new ImagingLimits(100, 1000));
        byte[] deep = PngBuilder.of(10, 10, 16, PngBuilder.RGBA).pixels(new byte[0]).build();
        byte[] plain = PngBuilder.of(10, 10, 8, PngBuilder.RGBA).pixels(new byte[0]).build();
        assertThat(narrow.probe(deep))
                .isEqualTo(new ProbeResult.Rejected(PictureProblem.TOO_MANY_PIXELS));
        assertThat(narrow.probe(plain)).isInstanceOf(ProbeResult.Readable.class);
    }

    @Test
    void aRareKindOfJpegIsUnsupported() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(8, 8)).build();
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 1] = (byte) 0xC3;
            }
        }
        assertThat(problem(jpeg)).isEqualTo(PictureProblem.UNSUPPORTED_TYPE);
    }

    @Test
    void manyScansAreRefused() throws IOException {
        byte[] jpeg = JpegBuilder.of(TestPictures.quadrants(8, 8)).build();
        JpegSegments.Segment scan = JpegSegments.of(ByteView.of(jpeg)).getLast();
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 200; i++) {
            scan.whole().writeTo(bomb);
        }
        bomb.write(jpeg, jpeg.length - 2, 2);
        assertThat(problem(bomb.toByteArray())).isEqualTo(PictureProblem.UNREADABLE);
    }

    @Test
    void aRingOfTiffPagesEnds() {
        byte[] tiff = TiffBuilder.of(1, 1).samples(1, 8, 1).pixels(7).endless().build();
        assertThat(probe.probe(tiff))
                .isEqualTo(
                        new ProbeResult.Readable(
                                new PictureInfo(PictureFormat.TIFF, 1, 1, 1, false, 1000)));
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> new ImagingLimits(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
