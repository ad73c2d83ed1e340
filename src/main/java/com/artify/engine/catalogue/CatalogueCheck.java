package com.artify.engine.catalogue;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.ImageGenerator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the catalogue against the providers that the program speaks to: a misspelt one is told. */
@Component
class CatalogueCheck {
    CatalogueCheck(ModelCatalogue catalogue, List<ImageGenerator> generators) {
        List<String> known = generators.stream().map(ImageGenerator::provider).sorted().toList();
        for (CataloguedProvider entry : catalogue.providers()) {
            if (!known.contains(entry.provider())) {
                throw new ConfigurationProblem(
                        ModelCatalogue.SETTING,
                        "In the file of %s, provider \"%s\" is none that Artify knows: %s."
                                .formatted(
                                        ModelCatalogue.SETTING,
                                        entry.provider(),
                                        String.join(", ", known)));
            }
        }
    }
}
