package com.artify.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.SafetyScores;
import com.artify.generation.UploadResult.Problem;
import com.artify.settings.LatestScores;
import com.artify.settings.PhotoSafety;
import com.artify.settings.PhotoSafety.Strictness;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Photos;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of photos by what the safety check saw of them, alike on every database. */
@ArtifyTest
abstract class PhotoSafetyContract {
    private static final PhotoSafety USUAL = ShopSettings.DEFAULTS.photoSafety();

    @Autowired private ShopFixture fixture;
    @Autowired private Uploads uploads;
    @Autowired private Settings settings;
    @Autowired private LatestScores latest;

    private ReadyShop ready;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
    }

    @Test
    void verdictAndScoresAreKeptWithThePhoto() {
        Upload upload = accepted(Color.YELLOW);

        assertThat(upload.moderationVerdict()).isEqualTo(Moderation.FLAGGED);
        assertThat(upload.moderationScores().values()).isEqualTo(Map.of("sexy", 0.8));
        assertThat(accepted(Color.RED).moderationVerdict()).isEqualTo(Moderation.CLEAR);
    }

    @Test
    void eachShopDecidesHowStrictlyPhotosAreJudged() {
        assertThat(accepted(Color.CYAN).moderationVerdict()).isEqualTo(Moderation.FLAGGED);

        settings.change(ready.shop(), USUAL, Strictness.STRICT.limits());
        assertThat(sent(Color.CYAN)).isEqualTo(new UploadResult.Rejected(Problem.UNSAFE));

        ready = fixture.ready();
        assertThat(accepted(Color.CYAN).moderationVerdict()).isEqualTo(Moderation.FLAGGED);
    }

    @Test
    void noShopTakesWhatIsCertainToBeExplicit() {
        settings.change(
                ready.shop(),
                USUAL,
                new PhotoSafety(PhotoSafety.MOST_REFUSE, PhotoSafety.MOST_REFUSE));

        assertThat(sent(Color.MAGENTA)).isEqualTo(new UploadResult.Rejected(Problem.UNSAFE));
    }

    @Test
    void otherLimitsAreTriedOnTheLatestPhotos() {
        accepted(Color.CYAN);
        accepted(Color.RED);

        assertThat(latest.of(ready.shop()))
                .extracting(SafetyScores::explicit)
                .containsExactly(0.0, 0.85);
    }

    private Upload accepted(Color colour) {
        return ((UploadResult.Accepted) sent(colour)).upload();
    }

    private UploadResult sent(Color colour) {
        return uploads.accept(
                new NewPhoto(
                        ready.shop(), Photos.png(600, 800, colour), Optional.empty(), null, null));
    }
}
