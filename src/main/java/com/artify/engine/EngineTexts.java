package com.artify.engine;

import java.util.function.UnaryOperator;

/**
 * What providers, models and parameters are called; ours are translated, others go by their name.
 *
 * @param translation gives the text of a key, or something with the key in it where there is none
 */
public record EngineTexts(ImageGenerators generators, UnaryOperator<String> translation) {
    public String provider(String provider) {
        return generators
                .byProvider(provider)
                .map(ImageGenerator::describe)
                .map(GeneratorDescription::name)
                .orElse(provider);
    }

    public String model(String provider, String model) {
        String name =
                generators
                        .byProvider(provider)
                        .flatMap(generator -> generator.describe().model(model))
                        .map(ModelDescription::name)
                        .orElse(model);
        return translated("style.model." + provider + "." + model, name);
    }

    public String parameter(String key) {
        return translated("style.parameter." + key, key);
    }

    /** A word among those of a choice. */
    public String choice(String word) {
        return translated("style.choice." + word, word);
    }

    private String translated(String key, String otherwise) {
        String text = translation.apply(key);
        return text.contains(key) ? otherwise : text;
    }
}
