package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import com.artify.engine.catalogue.Canvas;
import com.artify.engine.catalogue.CataloguedModel;
import java.util.Map;

/**
 * A picture that is to be asked of a provider.
 *
 * @param canvas the size to ask for
 * @param settings the parameters to send, by the provider's names
 * @param prompt within the model's limits
 * @param seed for models that take one
 * @param photo JPEG in the canvas's shape, within the model's limits
 */
public record Commission(
        CataloguedModel model,
        Canvas canvas,
        Map<String, Object> settings,
        String prompt,
        long seed,
        byte[] photo,
        ApiKey key) {}
