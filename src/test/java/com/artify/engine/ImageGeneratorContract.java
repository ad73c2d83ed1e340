package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** What every generator keeps, whoever does the work. */
public abstract class ImageGeneratorContract {
    /** A generator whose provider is up. */
    protected abstract ImageGenerator generator();

    /** A model that it has. */
    protected abstract String model();

    protected ArtRequest request(BufferedImage photo) {
        return new ArtRequest(
                photo, "a painting", model(), Map.of(), photo.getWidth(), photo.getHeight(), 7);
    }

    @Test
    void theArtHasTheWantedAspectRatio() {
        BufferedImage art = succeed(request(TestPictures.scene(96, 64)), Progress.IGNORED);

        assertThat(art.getWidth() / (double) art.getHeight())
                .isBetween(1.5 - 1.5 / art.getHeight(), 1.5 + 1.5 / art.getHeight());
        assertThat(art.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
    }

    @Test
    void itDescribesItsModelAndItsParametersAcceptWhatTheySayIsUsual() {
        ModelDescription model = generator().describe().model(model()).orElseThrow();

        assertThat(model.parameters())
                .extracting(ParameterDescription::key)
                .doesNotHaveDuplicates();
        assertThat(model.parameters())
                .allSatisfy(parameter -> {
                    Object usual =
                            switch (parameter) {
                                case ParameterDescription.Range range -> range.usual();
                                case ParameterDescription.Choice choice ->
                                        choice.values().getFirst();
                            };
                    assertThat(parameter.accepts(usual)).isTrue();
                    assertThat(parameter.accepts("no such value")).isFalse();
                });
    }

    @Test
    void thePhotoIsLeftAsItIs() {
        BufferedImage photo = TestPictures.scene(64, 64);
        int[] before = TestPictures.pixels(photo);

        succeed(request(photo), Progress.IGNORED);

        assertThat(TestPictures.pixels(photo)).isEqualTo(before);
    }

    @Test
    void progressRisesToTheEndOnTheCallingThread() {
        List<Double> reached = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        succeed(
                request(TestPictures.scene(64, 48)),
                fraction -> {
                    reached.add(fraction);
                    threads.add(Thread.currentThread());
                });

        assertThat(reached).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(reached).last().isEqualTo(1.0);
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void workThatIsNoLongerWantedStops() {
        Progress unwanted =
                fraction -> {
                    throw new CancellationException("no longer wanted");
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(
                        () -> generator().generate(request(TestPictures.scene(64, 48)), unwanted));
    }

    @Test
    void theProvidersNameIsFitToBeStored() {
        assertThat(generator().provider()).matches("[a-z][a-z0-9-]*");
    }

    @Test
    void thePriceIsNeverNegative() {
        assertThat(generator().priceMicros(request(TestPictures.scene(8, 8)))).isNotNegative();
    }

    protected BufferedImage succeed(ArtRequest request, Progress progress) {
        ArtOutcome outcome = generator().generate(request, progress);
        assertThat(outcome).isInstanceOf(ArtOutcome.Succeeded.class);
        return ((ArtOutcome.Succeeded) outcome).art();
    }
}
