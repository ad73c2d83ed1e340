package com.artify.generation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.artify.base.ShopDomain;
import com.artify.generation.Moderation;
import com.artify.generation.ReviewState;
import com.artify.settings.ReviewRule;
import com.artify.settings.ReviewRule.Mode;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a comparison becomes a doubt, and what a rule makes of it. */
class ComparisonTest {
    private static final ReviewRule RULE = new ReviewRule(Mode.DOUBTFUL, .7, 8, true);
    private static final Comparison ALIKE = new Comparison(.98, .5, 1, 1, 1);

    @Test
    void anEqualFinalLeavesNoDoubt() {
        assertThat(new Comparison(1.0, 0.0, 2, 2, 2).doubt()).isZero();
        assertThat(ALIKE.doubt()).isLessThan(.1);
    }

    @Test
    void structureColoursAndFacesEachRaiseTheDoubt() {
        assertThat(new Comparison(.7, .5, 1, 1, 1).doubt()).isGreaterThan(ALIKE.doubt());
        assertThat(new Comparison(.98, 6.0, 1, 1, 1).doubt()).isGreaterThan(ALIKE.doubt());
        assertThat(new Comparison(.98, .5, 1, 0, 0).doubt()).isGreaterThan(.85);
        assertThat(new Comparison(.98, .5, null, null, null).doubt())
                .isBetween(ALIKE.doubt() + .1, .5);
    }

    @Test
    void theDoubtNeverLeavesItsRange() {
        assertThat(new Comparison(-.4, 90.0, 3, 0, 0).doubt()).isCloseTo(1, within(.001));
        assertThat(Comparison.IMPOSSIBLE.doubt()).isEqualTo(1);
    }

    @Test
    void theRulesLimitsThemselvesStillPass() {
        assertThat(new Comparison(.7, 8.0, 1, 1, 1).certain(RULE)).isTrue();
        assertThat(new Comparison(.69, 8.0, 1, 1, 1).certain(RULE)).isFalse();
        assertThat(new Comparison(.7, 8.1, 1, 1, 1).certain(RULE)).isFalse();
    }

    @Test
    void facesThatCameOrWentOrMovedAreNotCertain() {
        assertThat(new Comparison(.98, .5, 1, 0, 0).certain(RULE)).isFalse();
        assertThat(new Comparison(.98, .5, 1, 2, 1).certain(RULE)).isFalse();
        assertThat(new Comparison(.98, .5, 1, 1, 0).certain(RULE)).isFalse();
        assertThat(new Comparison(.98, .5, null, null, null).certain(RULE)).isFalse();
        assertThat(new Comparison(.98, .5, 1, 0, 0).certain(facesIgnored())).isTrue();
    }

    @Test
    void whatCouldNotBeComparedIsNotCertain() {
        assertThat(Comparison.IMPOSSIBLE.certain(facesIgnored())).isFalse();
    }

    @Test
    void aFlaggedPhotoWaitsForAPersonUnlessNothingIsReviewed() {
        Review flagged = review(Moderation.FLAGGED);
        assertThat(flagged.passes(RULE)).isFalse();
        assertThat(flagged.passes(mode(Mode.NONE))).isTrue();
        assertThat(review(Moderation.CLEAR).passes(RULE)).isTrue();
        assertThat(review(Moderation.CLEAR).passes(mode(Mode.EVERY))).isFalse();
    }

    private static Review review(Moderation moderation) {
        Review review =
                new Review(
                        new UUID(0, 1),
                        new ShopDomain("a.myshopify.com"),
                        1L,
                        moderation,
                        null,
                        ReviewState.AWAITING);
        review.compared(ALIKE, null, Instant.EPOCH);
        return review;
    }

    private static ReviewRule facesIgnored() {
        return new ReviewRule(Mode.DOUBTFUL, .7, 8, false);
    }

    private static ReviewRule mode(Mode mode) {
        return new ReviewRule(mode, .7, 8, true);
    }
}
