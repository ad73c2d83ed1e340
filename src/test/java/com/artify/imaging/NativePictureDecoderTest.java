package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NativePictureDecoderTest extends PictureDecoderContract {
    @BeforeAll
    static void theLibraryIsThere() {
        assertThat(Natives.available()).isTrue();
    }

    @Override
    PictureDecoder decoder(ImagingLimits limits) {
        return new PictureDecoder(limits);
    }

    @Test
    void bothReadersGiveThePixelsOfOnePhotoAlike() throws IOException {
        byte[] photo = TestPictures.photo("two-dogs.jpg");
        BufferedImage slow = new JavaPictureDecoderTest().decoded(photo, 700);
        assertThat(TestPictures.meanDistance(decoded(photo, 700), slow)).isLessThan(4);
    }

    @Test
    void nativeMemoryIsGivenBackAtOnce() throws IOException {
        byte[] photo = TestPictures.photo("sunset-12mp.jpg");
        long before = Pointer.totalBytes();
        BufferedImage picture = decoded(photo);
        new PictureEncoder().encode(picture, EncodeOptions.jpeg(80));
        assertThat(Pointer.totalBytes()).isEqualTo(before);
    }
}
