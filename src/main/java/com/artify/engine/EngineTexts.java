package com.artify.style.ui;

import com.artify.engine.ImageGenerator;
import com.artify.engine.ImageGenerators;
import com.vaadin.flow.component.Component;

/**
 * What providers, models and parameters are called; ours are translated, others go by their name.
 */
record EngineTexts(Component page, ImageGenerators generators) {
    String provider(String provider) {
        return generators
                .byProvider(provider)
                .map(ImageGenerator::describe)
                .map(description -> description.name())
                .orElse(provider);
    }

    String model(String provider, String model) {
        String name =
                generators
                        .byProvider(provider)
                        .flatMap(generator -> generator.describe().model(model))
                        .map(description -> description.name())
                        .orElse(model);
        return translated("style.model." + provider + "." + model, name);
    }

    String parameter(String key) {
        return translated("style.parameter." + key, key);
    }

    /** A word among those of a choice. */
    String choice(String word) {
        return translated("style.choice." + word, word);
    }

    private String translated(String key, String otherwise) {
        String text = page.getTranslation(key);
        return text.contains(key) ? otherwise : text;
    }
}
