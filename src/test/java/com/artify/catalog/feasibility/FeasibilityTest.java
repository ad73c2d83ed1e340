package com.artify.catalog.feasibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.PrintPreset;
import com.artify.catalog.PrintSize;
import com.artify.engine.NativeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeasibilityTest {
    /** A model of 1024 × 1536 pixels, as the reference's table of print sizes assumes. */
    private static final NativeSize PROVIDER = new NativeSize(1536, 1536, 4);

    @ParameterizedTest
    @CsvSource({
        "210,297,300,SHARP",
        "420,594,262,SOFT",
        "594,841,185,SOFT",
        "800,1200,130,TOO_LARGE",
    })
    void theResolutionFallsAsThePrintGrows(double width, double height, int dpi, Reason reason) {
        Feasibility judged = Feasibility.of(print(width, height, 300), PROVIDER);

        assertThat(judged.dpi()).isEqualTo(dpi);
        assertThat(judged.reason()).isEqualTo(reason);
    }

    @Test
    void aPrintThatAsksForLittleIsRedByItself() {
        assertThat(Feasibility.of(print(500, 700, 100), PROVIDER).reason())
                .isEqualTo(Reason.ASKED_TOO_COARSE);
    }

    @Test
    void bleedNeedsPixelsToo() {
        PrintSize print = new PrintMeasure(210, 297, 300, 4, Fit.COVER).print("A4");
        Feasibility judged = Feasibility.of(print, NativeSize.USUAL);

        assertThat(judged.neededWidth()).isEqualTo(2480 + 2 * 47);
        assertThat(judged.neededHeight()).isEqualTo(3508 + 2 * 47);
        assertThat(judged.nativeSide()).isEqualTo(1024);
        assertThat(judged.factor()).isEqualTo(3508 / 1024.0);
        assertThat(judged.photo()).isEqualTo(new Feasibility.Photo(181, 256));
    }

    @Test
    void noPresetIsTooCoarseForThePaintersInside() {
        assertThat(PrintPreset.all())
                .allSatisfy(preset -> {
                    PrintSize print = preset.measure().print(preset.name());
                    assertThat(Feasibility.of(print, NativeSize.USUAL).grade())
                            .as(preset.name())
                            .isNotEqualTo(Grade.RED);
                });
    }

    private static PrintSize print(double width, double height, int dpi) {
        return new PrintMeasure(width, height, dpi, 0, Fit.COVER).print("Print");
    }
}
