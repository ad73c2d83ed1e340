package com.artify.engine.catalogue;

import com.artify.engine.ArtRequest;
import com.artify.engine.ModelDescription;
import com.artify.engine.NativeSize;
import com.artify.engine.ParameterDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model as the catalogue describes it.
 *
 * @param model the provider's name of it, as styles store it
 * @param name how people know it
 * @param parameters what styles may set, by the provider's names
 * @param sends what goes with each request where the style says nothing else
 * @param fields under which names what every request has is sent; empty where the provider's own
 *     program knows
 * @param upscale the factor up to which enlarging its art keeps the detail of print
 * @param prices the first that covers a request counts; the last covers all
 * @param tokens what is charged for the tokens that an answer tells; empty for providers that
 *     charge by the picture
 */
public record CataloguedModel(
        String model,
        String name,
        List<ParameterDescription> parameters,
        Map<String, Object> sends,
        Fields fields,
        Canvases canvases,
        int upscale,
        List<PriceRule> prices,
        Optional<TokenPrices> tokens,
        ModelLimits limits) {
    public CataloguedModel {
        parameters = List.copyOf(parameters);
        sends = Map.copyOf(sends);
        prices = List.copyOf(prices);
    }

    /** What those who write styles see of it. */
    public ModelDescription describe() {
        return new ModelDescription(model, name, parameters);
    }

    public NativeSize nativeSize() {
        return new NativeSize(canvases.least(), canvases.largest(), upscale);
    }

    /** The parameters to send: the style's, as far as the model knows them, over the usual ones. */
    public Map<String, Object> settings(ArtRequest request) {
        Map<String, Object> settings = new LinkedHashMap<>(sends);
        for (ParameterDescription parameter : parameters) {
            Object wanted = request.parameters().get(parameter.key());
            if (wanted != null && parameter.accepts(wanted)) {
                settings.put(parameter.key(), wanted);
            }
        }
        return settings;
    }

    /** The canvas for a request. */
    public Canvas canvas(ArtRequest request) {
        return canvases.best(request.width(), request.height());
    }

    /** What a picture costs, in micro-dollars. */
    public long priceMicros(ArtRequest request) {
        Canvas canvas = canvas(request);
        Map<String, Object> settings = settings(request);
        return prices.stream()
                .filter(rule -> rule.covers(canvas, settings))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no price of " + model))
                .price(canvas);
    }
}
