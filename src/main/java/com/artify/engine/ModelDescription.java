package com.artify.engine;

import java.util.List;

/**
 * A model of a generator.
 *
 * @param model as styles store it
 * @param name how people know it
 * @param parameters what a style may set; what it leaves out, the model decides
 */
public record ModelDescription(String model, String name, List<ParameterDescription> parameters) {
    public ModelDescription {
        parameters = List.copyOf(parameters);
    }
}
