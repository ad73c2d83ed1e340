package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyCheckContract;
import com.artify.engine.SafetyVerdict;
import com.artify.engine.SafetyVerdict.Level;
import com.artify.engine.TestPictures;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NsfwSafetyCheckTest extends SafetyCheckContract {
    private static final SafetySettings SETTINGS = new SafetySettings(.6, .95);
    private static final Model MODEL = Model.load(NsfwSafetyCheck.MODEL);

    private final NsfwSafetyCheck check = new NsfwSafetyCheck(() -> MODEL, SETTINGS);

    @Override
    protected SafetyCheck check() {
        return check;
    }

    @Test
    void scoresAddUpToCertainty() {
        assertThat(
                        check.check(TestPictures.demo("coffee.png")).scores().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .isBetween(.999, 1.001);
    }

    @Test
    void noPhotoOfTheDemoIsBlocked() {
        for (String name : new String[] {"cat.png", "portrait.png", "two-dogs.jpg"}) {
            assertThat(check.check(TestPictures.demo(name)).level()).isNotEqualTo(Level.BLOCKED);
        }
    }

    @Test
    void nearCertainPornographyIsBlocked() {
        assertThat(level(Map.of("porn", .5, "hentai", .46))).isEqualTo(Level.BLOCKED);
        assertThat(level(Map.of("porn", .96))).isEqualTo(Level.BLOCKED);
    }

    @Test
    void likelyPornographyIsFlagged() {
        assertThat(level(Map.of("porn", .6))).isEqualTo(Level.FLAGGED);
        assertThat(level(Map.of("porn", .59))).isEqualTo(Level.CLEAR);
    }

    @Test
    void aSuggestivePhotoIsFlaggedButNeverBlocked() {
        assertThat(level(Map.of("sexy", .99))).isEqualTo(Level.FLAGGED);
    }

    @Test
    void withoutTheModelEveryPhotoIsFlagged() {
        NsfwSafetyCheck blind =
                new NsfwSafetyCheck(() -> Model.load("no-such-model.onnx"), SETTINGS);

        assertThat(blind.check(TestPictures.scene(20, 20)))
                .isEqualTo(new SafetyVerdict(Level.FLAGGED, Map.of()));
    }

    private Level level(Map<String, Double> scores) {
        return check.judge(scores).level();
    }
}
