package com.artify.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The generators of this installation by their provider's name. */
@Component
public class ImageGenerators {
    private final List<ImageGenerator> generators;

    ImageGenerators(List<ImageGenerator> generators) {
        this.generators =
                generators.stream()
                        .filter(ImageGenerator::offered)
                        .sorted(
                                Comparator.comparing(
                                        generator -> generator.describe().name(),
                                        String.CASE_INSENSITIVE_ORDER))
                        .toList();
    }

    /** All of them, in the order of the names that people know. */
    public List<ImageGenerator> all() {
        return generators;
    }

    public Optional<ImageGenerator> byProvider(String provider) {
        return generators.stream()
                .filter(generator -> generator.provider().equals(provider))
                .findFirst();
    }

    /** How large a provider's model paints; the usual size where the provider is not installed. */
    public NativeSize nativeSize(String provider, String model) {
        return byProvider(provider)
                .map(generator -> generator.nativeSize(model))
                .orElse(NativeSize.USUAL);
    }

    /** The pixels a side to which every model of every provider can be enlarged. */
    public int smallestReach() {
        return generators.stream()
                .flatMap(generator ->
                        generator.describe().models().stream()
                                .map(model -> generator.nativeSize(model.model())))
                .mapToInt(size -> size.largest() * size.upscale())
                .min()
                .orElse(NativeSize.USUAL.largest() * NativeSize.USUAL.upscale());
    }
}
