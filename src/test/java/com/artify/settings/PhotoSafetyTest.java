package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.engine.SafetyScores;
import com.artify.settings.PhotoSafety.Strictness;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhotoSafetyTest {
    private static final PhotoSafety STANDARD = Strictness.STANDARD.limits();

    @Test
    void aPhotoIsRefusedWhereItIsNearCertainToBeExplicit() {
        assertThat(STANDARD.refuses(of("porn", .5, "hentai", .46))).isTrue();
        assertThat(STANDARD.refuses(of("porn", .96, "neutral", .04))).isTrue();
        assertThat(STANDARD.refuses(of("porn", .94, "neutral", .06))).isFalse();
    }

    @Test
    void aRevealingPhotoIsShownToStaffAndNeverRefused() {
        SafetyScores beach = of("sexy", .99, "neutral", .01);

        assertThat(Strictness.STRICT.limits().refuses(beach)).isFalse();
        assertThat(Strictness.LENIENT.limits().flags(beach)).isTrue();
    }

    @Test
    void aLikelyExplicitPhotoIsShownToStaff() {
        assertThat(STANDARD.flags(of("porn", .6, "neutral", .4))).isTrue();
        assertThat(STANDARD.flags(of("porn", .59, "neutral", .41))).isFalse();
    }

    @Test
    void aPhotoThatCouldNotBeCheckedIsShownToStaff() {
        assertThat(STANDARD.flags(SafetyScores.NONE)).isTrue();
        assertThat(STANDARD.refuses(SafetyScores.NONE)).isFalse();
    }

    @Test
    void noShopLetsThroughWhatIsCertainToBeExplicit() {
        for (Strictness strictness : Strictness.values()) {
            assertThat(strictness.limits().refuses(of("porn", .99, "neutral", .01))).isTrue();
        }
        assertThatThrownBy(() -> new PhotoSafety(.6, .995))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPhotoIsNotRefusedBeforeStaffWouldLookAtIt() {
        assertThatThrownBy(() -> new PhotoSafety(.9, .8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PhotoSafety(Double.NaN, .8))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SafetyScores of(String one, double first, String other, double second) {
        return new SafetyScores(Map.of(one, first, other, second));
    }
}
