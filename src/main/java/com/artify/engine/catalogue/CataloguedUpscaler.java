package com.artify.engine.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An upscaler as the catalogue describes it.
 *
 * @param model the provider's name of it, as shops store it
 * @param version what the provider wants behind the name; may be empty
 * @param name how people know it
 * @param factors by how much it enlarges, ascending; never empty
 * @param sends what goes with each request
 * @param fields under which names art and factor are sent
 * @param prices the first that covers a request counts; the last covers all
 */
public record CataloguedUpscaler(
        String model,
        String version,
        String name,
        List<Integer> factors,
        Map<String, Object> sends,
        Fields fields,
        List<PriceRule> prices,
        ArtLimits art,
        ModelLimits limits) {
    public CataloguedUpscaler {
        factors = factors.stream().sorted().toList();
        sends = Map.copyOf(sends);
        prices = List.copyOf(prices);
    }

    /**
     * Which art it takes.
     *
     * @param leastSide the shorter side in pixels at least
     * @param mostSide the longer side in pixels at most
     * @param mostPixels width × height at most
     */
    public record ArtLimits(int leastSide, int mostSide, long mostPixels) {
        /** Whether it takes art of that size. */
        public boolean take(int width, int height) {
            return Math.min(width, height) >= leastSide
                    && Math.max(width, height) <= mostSide
                    && (long) width * height <= mostPixels;
        }
    }

    /** The smallest factor that is large enough, or else the largest. */
    public int factor(double wanted) {
        return factors.stream()
                .filter(factor -> factor >= wanted)
                .findFirst()
                .orElseGet(factors::getLast);
    }

    /** What is sent besides the art. */
    public Map<String, Object> settings(int factor) {
        Map<String, Object> settings = new LinkedHashMap<>(sends);
        settings.putAll(fields.named(Map.of(Fields.FACTOR, factor)));
        return settings;
    }

    /** What a picture of that size costs that it made by that factor, in micro-dollars. */
    public long priceMicros(Canvas enlarged, int factor) {
        Map<String, Object> settings = settings(factor);
        return prices.stream()
                .filter(rule -> rule.covers(enlarged, settings))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no price of " + model))
                .price(enlarged);
    }

    /** The same as a model that paints on that canvas alone. */
    public CataloguedModel painting(Canvas enlarged) {
        return new CataloguedModel(
                version.isEmpty() ? model : model + ":" + version,
                name,
                List.of(),
                sends,
                fields,
                new Canvases.Listed(List.of(enlarged)),
                1,
                prices,
                Optional.empty(),
                limits);
    }
}
