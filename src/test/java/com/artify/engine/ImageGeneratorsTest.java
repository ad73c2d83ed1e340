package com.artify.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImageGeneratorsTest {
    @Test
    void theyStandInTheOrderOfTheNamesThatPeopleKnow() {
        ImageGenerators generators =
                new ImageGenerators(
                        List.of(
                                new Named("bfl", "Black Forest Labs"),
                                new Named("embedded", "Artify"),
                                new Named("openai", "OpenAI"),
                                new Named("fal", "fal")));

        assertThat(generators.all())
                .extracting(ImageGenerator::provider)
                .containsExactly("embedded", "bfl", "fal", "openai");
    }

    private record Named(String provider, String name) implements ImageGenerator {
        @Override
        public GeneratorDescription describe() {
            return new GeneratorDescription(
                    name, List.of(new ModelDescription("auto", "auto", List.of())));
        }

        @Override
        public long priceMicros(ArtRequest request) {
            return 0;
        }

        @Override
        public ArtOutcome generate(ArtRequest request, Progress progress) {
            return new ArtOutcome.Outage("paints nothing");
        }
    }
}
