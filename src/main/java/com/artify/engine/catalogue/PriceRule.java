package com.artify.engine.catalogue;

import java.util.Map;

/**
 * What a picture costs under some conditions.
 *
 * @param conditions parameters and the values that they must have; {@code canvas} stands for the
 *     pixels or the tier of the canvas
 * @param micros micro-dollars of the picture
 * @param microsPerMegapixel micro-dollars of each million of its pixels besides
 */
public record PriceRule(Map<String, String> conditions, long micros, long microsPerMegapixel) {
    /** The condition on the canvas instead of a parameter. */
    static final String CANVAS = "canvas";

    public PriceRule {
        conditions = Map.copyOf(conditions);
    }

    boolean covers(Canvas canvas, Map<String, Object> settings) {
        return conditions.entrySet().stream()
                .allMatch(condition ->
                        condition.getKey().equals(CANVAS)
                                ? condition.getValue().equals(canvas.pixels())
                                        || condition.getValue().equals(canvas.tier())
                                : condition
                                        .getValue()
                                        .equals(String.valueOf(settings.get(condition.getKey()))));
    }

    /** Micro-dollars of a picture of that size. */
    long price(Canvas canvas) {
        return micros + (long) Math.ceil(microsPerMegapixel * canvas.megapixels());
    }
}
