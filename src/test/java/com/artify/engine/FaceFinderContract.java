package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every face finder keeps. */
public abstract class FaceFinderContract {
    protected abstract FaceFinder finder();

    @Test
    void aPortraitHasOneFaceWhereItIs() {
        assertThat(faces(TestPictures.demo("portrait.png")))
                .singleElement()
                .satisfies(face -> {
                    assertThat(face.x() + face.width() / 2).isBetween(.35, .5);
                    assertThat(face.y() + face.height() / 2).isBetween(.15, .3);
                    assertThat(face.certainty()).isBetween(.6, 1.0);
                });
    }

    @Test
    void aLandscapeHasNone() {
        assertThat(faces(TestPictures.demo("mountains.jpg"))).isEmpty();
    }

    @Test
    void twoPeopleAreTwoFaces() {
        BufferedImage portrait = TestPictures.demo("portrait.png");
        BufferedImage pair =
                new BufferedImage(
                        2 * portrait.getWidth(), portrait.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pair.createGraphics();
        graphics.drawImage(portrait, 0, 0, null);
        graphics.drawImage(portrait, portrait.getWidth(), 0, null);
        graphics.dispose();

        assertThat(faces(pair)).hasSize(2);
    }

    @Test
    void aPictureOfAnySizeIsLookedAt() {
        assertThat(faces(TestPictures.filled(1, 1, Color.GRAY))).isEmpty();
        assertThat(faces(TestPictures.scene(3, 2000))).isEmpty();
    }

    @Test
    void thePictureIsLeftAsItIs() {
        BufferedImage picture = TestPictures.scene(64, 64);
        int[] before = TestPictures.pixels(picture);

        faces(picture);

        assertThat(TestPictures.pixels(picture)).isEqualTo(before);
    }

    private List<Face> faces(BufferedImage picture) {
        return finder().find(picture).orElseThrow();
    }
}
