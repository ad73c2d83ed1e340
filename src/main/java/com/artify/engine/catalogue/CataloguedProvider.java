package com.artify.engine.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A provider as the catalogue describes it.
 *
 * @param provider as {@link com.artify.engine.ImageGenerator#provider()} names it
 * @param name how people know it
 * @param models in the order in which they are offered
 * @param upscalers in the order in which they are offered; not empty where there are no models
 */
public record CataloguedProvider(
        String provider,
        String name,
        List<CataloguedModel> models,
        List<CataloguedUpscaler> upscalers) {
    public CataloguedProvider {
        models = List.copyOf(models);
        upscalers = List.copyOf(upscalers);
    }

    /** The upscaler of that name. */
    public Optional<CataloguedUpscaler> upscaler(String model) {
        return upscalers.stream().filter(each -> each.model().equals(model)).findFirst();
    }

    public Optional<CataloguedModel> model(String model) {
        return models.stream().filter(each -> each.model().equals(model)).findFirst();
    }
}
