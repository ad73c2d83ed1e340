package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.TestPictures;
import com.artify.engine.catalogue.Canvas;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final Canvas TALL = new Canvas(1024, 1536, "", "");

    @Test
    void aPhotoInTheCanvasesShapeStaysAsItIs() {
        BufferedImage photo = TestPictures.scene(100, 150);

        assertThat(new Framing(100, 150, TALL).framed(photo)).isSameAs(photo);
    }

    @Test
    void aPhotoIsContinuedAsInAMirror() {
        BufferedImage photo = TestPictures.scene(100, 100);

        BufferedImage framed = new Framing(100, 100, TALL).framed(photo);

        assertThat(framed.getWidth()).isEqualTo(100);
        assertThat(framed.getHeight()).isEqualTo(150);
        assertThat(framed.getRGB(40, 25)).isEqualTo(photo.getRGB(40, 0));
        assertThat(framed.getRGB(40, 24)).isEqualTo(photo.getRGB(40, 0));
        assertThat(framed.getRGB(40, 0)).isEqualTo(photo.getRGB(40, 24));
        assertThat(framed.getRGB(40, 149)).isEqualTo(photo.getRGB(40, 75));
    }

    @Test
    void aVeryNarrowPhotoIsMirroredMoreThanOnce() {
        BufferedImage photo = TestPictures.filled(10, 100, Color.RED);

        BufferedImage framed = new Framing(10, 100, new Canvas(640, 640, "", "")).framed(photo);

        assertThat(framed.getWidth()).isEqualTo(100);
        assertThat(framed.getRGB(0, 50)).isEqualTo(Color.RED.getRGB());
        assertThat(framed.getRGB(99, 50)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void whatTheFrameAddedIsCutOffAgain() {
        BufferedImage cut = new Framing(724, 1024, TALL).cut(TestPictures.scene(1024, 1536));

        assertThat(cut.getWidth()).isEqualTo(1024);
        assertThat(cut.getHeight()).isBetween(1447, 1449);
    }
}
