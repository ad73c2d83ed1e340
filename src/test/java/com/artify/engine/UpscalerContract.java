package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every upscaler keeps. */
public abstract class UpscalerContract {
    protected abstract Upscaler upscaler();

    /** A request that the upscaler takes. */
    protected UpscaleRequest request(BufferedImage art, int width, int height) {
        return new UpscaleRequest(art, upscaler().name(), width, height, Optional.empty());
    }

    /** The art in that size. */
    protected BufferedImage enlarged(BufferedImage art, int width, int height, Progress progress) {
        return switch (upscaler()
                .upscale(request(art, width, height), Tickets.FORGOTTEN, progress)) {
            case ArtOutcome.Succeeded succeeded -> succeeded.art();
            case ArtOutcome.Failed failed -> throw new AssertionError(failed);
        };
    }

    @ParameterizedTest
    @CsvSource({"150,100", "300,200", "600,400", "751,501", "60,40", "151,101"})
    void theResultHasExactlyTheWantedSize(int width, int height) {
        BufferedImage large =
                enlarged(TestPictures.scene(150, 100), width, height, Progress.IGNORED);

        assertThat(large.getWidth()).isEqualTo(width);
        assertThat(large.getHeight()).isEqualTo(height);
        assertThat(large.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
    }

    @Test
    void theContentStaysWhereItWas() {
        BufferedImage large = enlarged(TestPictures.scene(150, 100), 450, 300, Progress.IGNORED);

        assertThat(TestPictures.correlation(large, TestPictures.scene(450, 300)))
                .isGreaterThan(.97);
    }

    @Test
    void aFlatColourStaysThatColour() {
        Color colour = new Color(180, 120, 60);
        BufferedImage large =
                enlarged(TestPictures.filled(140, 30, colour), 420, 90, Progress.IGNORED);

        for (int pixel : TestPictures.pixels(large)) {
            assertThat(Math.abs(TestPictures.grey(pixel) - TestPictures.grey(colour.getRGB())))
                    .isLessThan(8);
        }
    }

    @Test
    void progressRisesToTheEndOnTheCallingThread() {
        List<Double> reached = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        enlarged(
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
        Progress unwanted =
                fraction -> {
                    throw new CancellationException("no longer wanted");
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> enlarged(TestPictures.scene(30, 20), 60, 40, unwanted));
        assertThat(enlarged(TestPictures.scene(30, 20), 60, 40, Progress.IGNORED)).isNotNull();
    }

    @Test
    void farMoreThanOnePassCanDoIsDone() {
        BufferedImage large = enlarged(TestPictures.scene(1000, 8), 4500, 36, Progress.IGNORED);

        assertThat(large.getWidth()).isEqualTo(4500);
        assertThat(large.getHeight()).isEqualTo(36);
    }

    @Test
    void theArtStaysAsItIs() {
        BufferedImage art = TestPictures.scene(60, 40);
        int[] before = TestPictures.pixels(art).clone();

        enlarged(art, 120, 80, Progress.IGNORED);

        assertThat(TestPictures.pixels(art)).isEqualTo(before);
    }

    @Test
    void oneSinglePixelGrows() {
        BufferedImage large =
                enlarged(TestPictures.filled(1, 1, Color.GRAY), 3, 3, Progress.IGNORED);

        assertThat(large.getWidth()).isEqualTo(3);
    }
}
