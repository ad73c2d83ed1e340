package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What every safety check keeps. */
public abstract class SafetyCheckContract {
    protected abstract SafetyCheck check();

    @Test
    void aLandscapeIsClear() {
        assertThat(check().check(TestPictures.demo("mountains.jpg")).level())
                .isEqualTo(SafetyVerdict.Level.CLEAR);
    }

    @Test
    void scoresAreProbabilities() {
        assertThat(check().check(TestPictures.demo("cat.png")).scores().values())
                .isNotEmpty()
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void aPhotoOfAnySizeIsJudged() {
        assertThat(check().check(TestPictures.scene(1, 1)).scores()).isNotEmpty();
        assertThat(check().check(TestPictures.scene(3, 2000)).scores()).isNotEmpty();
    }

    @Test
    void thePhotoIsLeftAsItIs() {
        BufferedImage photo = TestPictures.scene(64, 64);
        int[] before = TestPictures.pixels(photo);

        check().check(photo);

        assertThat(TestPictures.pixels(photo)).isEqualTo(before);
    }
}
