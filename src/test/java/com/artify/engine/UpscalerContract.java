package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every upscaler keeps. */
public abstract class UpscalerContract {
    protected abstract Upscaler upscaler();

    @ParameterizedTest
    @CsvSource({"150,100", "300,200", "600,400", "751,501", "60,40", "151,101"})
    void theResultHasExactlyTheWantedSize(int width, int height) {
        BufferedImage large =
                upscaler().upscale(TestPictures.scene(150, 100), width, height, Progress.IGNORED);

        assertThat(large.getWidth()).isEqualTo(width);
        assertThat(large.getHeight()).isEqualTo(height);
        assertThat(large.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
    }

    @Test
    void theContentStaysWhereItWas() {
        BufferedImage large =
                upscaler().upscale(TestPictures.scene(150, 100), 450, 300, Progress.IGNORED);

        assertThat(TestPictures.correlation(large, TestPictures.scene(450, 300)))
                .isGreaterThan(.97);
    }

    @Test
    void aFlatColourStaysThatColour() {
        Color colour = new Color(180, 120, 60);
        BufferedImage large =
                upscaler().upscale(TestPictures.filled(140, 30, colour), 420, 90, Progress.IGNORED);

        for (int pixel : TestPictures.pixels(large)) {
            assertThat(Math.abs(TestPictures.grey(pixel) - TestPictures.grey(colour.getRGB())))
                    .isLessThan(8);
        }
    }

    @Test
    void progressRisesToTheEndOnTheCallingThread() {
        List<Double> reached = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        upscaler()
                .upscale(
                        TestPictures.scene(140, 60),
                        280,
                        120,
                        fraction -> {
                            reached.add(fraction);
                            threads.add(Thread.currentThread());
                        });

        assertThat(reached).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(reached).last().isEqualTo(1.0);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void workThatIsNoLongerWantedStopsAndLeavesTheNextAlone() {
        Upscaler upscaler = upscaler();
        Progress unwanted =
                fraction -> {
                    throw new CancellationException("no longer wanted");
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> upscaler.upscale(TestPictures.scene(30, 20), 60, 40, unwanted));
        assertThat(upscaler.upscale(TestPictures.scene(30, 20), 60, 40, Progress.IGNORED))
                .isNotNull();
    }

    @Test
    void oneSinglePixelGrows() {
        BufferedImage large =
                upscaler().upscale(TestPictures.filled(1, 1, Color.GRAY), 3, 3, Progress.IGNORED);

        assertThat(large.getWidth()).isEqualTo(3);
    }
}
