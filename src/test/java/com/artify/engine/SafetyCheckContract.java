package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What every safety check keeps. */
public abstract class SafetyCheckContract {
    protected abstract SafetyCheck check();

    @Test
    void aLandscapeIsNeitherExplicitNorRevealing() {
        SafetyScores scores = check().check(TestPictures.demo("mountains.jpg"));

        assertThat(scores.explicit()).isLessThan(.1);
        assertThat(scores.revealing()).isLessThan(.1);
    }

    @Test
    void scoresAreProbabilities() {
        assertThat(check().check(TestPictures.demo("cat.png")).byClass().values())
                .isNotEmpty()
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void aPhotoOfAnySizeIsJudged() {
        assertThat(check().check(TestPictures.scene(1, 1)).byClass()).isNotEmpty();
        assertThat(check().check(TestPictures.scene(3, 2000)).byClass()).isNotEmpty();
    }

    @Test
    void thePhotoIsLeftAsItIs() {
        BufferedImage photo = TestPictures.scene(64, 64);
        int[] before = TestPictures.pixels(photo);

        check().check(photo);

        assertThat(TestPictures.pixels(photo)).isEqualTo(before);
    }
}
