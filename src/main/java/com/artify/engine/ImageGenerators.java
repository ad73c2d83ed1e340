package com.artify.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The generators of this installation by their provider's name. */
@Component
public class ImageGenerators {
    private final List<ImageGenerator> generators;

    ImageGenerators(List<ImageGenerator> generators) {
        this.generators = List.copyOf(generators);
    }

    public Optional<ImageGenerator> byProvider(String provider) {
        return generators.stream()
                .filter(generator -> generator.provider().equals(provider))
                .findFirst();
    }
}
