package com.artify.engine.catalogue;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.KeyTest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the catalogue against the providers that want a key: a misspelt one is told. */
@Component
class CatalogueCheck {
    CatalogueCheck(ModelCatalogue catalogue, List<KeyTest> providers) {
        List<String> known = providers.stream().map(KeyTest::provider).sorted().toList();
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
