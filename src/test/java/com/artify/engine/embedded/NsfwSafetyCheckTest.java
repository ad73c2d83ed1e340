package com.artify.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.engine.SafetyCheck;
import com.artify.engine.SafetyCheckContract;
import com.artify.engine.SafetyScores;
import com.artify.engine.TestPictures;
import org.junit.jupiter.api.Test;

class NsfwSafetyCheckTest extends SafetyCheckContract {
    private static final Model MODEL = Model.load(NsfwSafetyCheck.MODEL);

    private final NsfwSafetyCheck check = new NsfwSafetyCheck(() -> MODEL);

    @Override
    protected SafetyCheck check() {
        return check;
    }

    @Test
    void scoresAddUpToCertainty() {
        assertThat(
                        check.check(TestPictures.demo("coffee.png")).byClass().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .isBetween(.999, 1.001);
    }

    @Test
    void noPhotoOfTheDemoIsExplicit() {
        for (String name : new String[] {"cat.png", "portrait.png", "two-dogs.jpg"}) {
            assertThat(check.check(TestPictures.demo(name)).explicit()).isLessThan(.5);
        }
    }

    @Test
    void withoutTheModelNothingIsSeen() {
        NsfwSafetyCheck blind = new NsfwSafetyCheck(() -> Model.load("no-such-model.onnx"));

        assertThat(blind.check(TestPictures.scene(20, 20))).isEqualTo(SafetyScores.NONE);
    }
}
