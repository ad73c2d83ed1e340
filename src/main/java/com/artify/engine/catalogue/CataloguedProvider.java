package com.artify.engine.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A provider as the catalogue describes it.
 *
 * @param provider as {@link com.artify.engine.ImageGenerator#provider()} names it
 * @param name how people know it
 * @param models in the order in which they are offered; never empty
 */
public record CataloguedProvider(String provider, String name, List<CataloguedModel> models) {
    public CataloguedProvider {
        models = List.copyOf(models);
    }

    public Optional<CataloguedModel> model(String model) {
        return models.stream().filter(each -> each.model().equals(model)).findFirst();
    }
}
