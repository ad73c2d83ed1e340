package com.artify.engine;

import java.util.List;
import java.util.Optional;

/**
 * What a generator offers, for those who write styles.
 *
 * @param name how people know the provider
 * @param models the models to choose from, the best known first; never empty
 */
public record GeneratorDescription(String name, List<ModelDescription> models) {
    public GeneratorDescription {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a generator has at least one model");
        }
    }

    /** What can be said of a generator that does not describe itself. */
    static GeneratorDescription plain(String provider) {
        return new GeneratorDescription(
                provider, List.of(new ModelDescription("auto", "auto", List.of())));
    }

    /** The model that styles call so. */
    public Optional<ModelDescription> model(String model) {
        return models.stream().filter(each -> each.model().equals(model)).findFirst();
    }
}
