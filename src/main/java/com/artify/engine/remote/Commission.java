package com.artify.engine.remote;

import com.artify.engine.ApiKey;
import com.artify.engine.Tickets;
import com.artify.engine.catalogue.Canvas;
import com.artify.engine.catalogue.CataloguedModel;
import com.artify.engine.catalogue.Fields;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A picture that is to be asked of a provider.
 *
 * @param canvas the size to ask for
 * @param settings the parameters to send, by the provider's names
 * @param prompt within the model's limits
 * @param seed for models that take one
 * @param photo JPEG in the canvas's shape, within the model's limits
 * @param tickets where the ticket is kept that a queue gives
 */
public record Commission(
        CataloguedModel model,
        Canvas canvas,
        Map<String, Object> settings,
        String prompt,
        long seed,
        byte[] photo,
        ApiKey key,
        Tickets tickets) {
    /** The wish under the model's own names, the settings among it; {@code photo} as it is sent. */
    public Map<String, Object> input(String photo) {
        Map<String, Object> input = new LinkedHashMap<>(settings);
        input.putAll(
                model.fields()
                        .named(
                                Map.of(
                                        Fields.PROMPT,
                                        prompt,
                                        Fields.PHOTO,
                                        photo,
                                        Fields.SEED,
                                        seed & Integer.MAX_VALUE,
                                        Fields.WIDTH,
                                        canvas.width(),
                                        Fields.HEIGHT,
                                        canvas.height(),
                                        Fields.RATIO,
                                        canvas.ratio())));
        return input;
    }

    /** The photo as a {@code data:} address. */
    public String photoAddress() {
        return "data:image/jpeg;base64," + photoText();
    }

    /** The photo in Base64. */
    public String photoText() {
        return Base64.getEncoder().encodeToString(photo);
    }
}
