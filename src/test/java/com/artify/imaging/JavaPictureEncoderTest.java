package com.artify.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaPictureEncoderTest extends PictureEncoderContract {
    @Override
    PictureEncoder encoder() {
        return new PictureEncoder(List.of(new ImageIoWriter(), new PngWriter()));
    }

    @Test
    void webpIsNotPromisedWithoutTheLibrary() {
        assertThat(encoder().writes(PictureFormat.WEBP)).isFalse();
        assertThatThrownBy(() ->
                        encoder().encode(TestPictures.quadrants(8, 8), EncodeOptions.webp(80)))
                .isInstanceOf(IllegalStateException.class);
    }
}
