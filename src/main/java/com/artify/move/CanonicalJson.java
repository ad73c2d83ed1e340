package com.artify.move;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One text for all ways to write a JSON document: members in order, numbers without frills. */
final class CanonicalJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .build();

    private CanonicalJson() {}

    static String of(String document) {
        return JSON.writeValueAsString(sorted(JSON.readValue(document, Object.class)));
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> members -> {
                Map<String, Object> ordered = new TreeMap<>();
                members.forEach((name, member) -> ordered.put(name.toString(), sorted(member)));
                yield ordered;
            }
            case List<?> elements -> elements.stream().map(CanonicalJson::sorted).toList();
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            case null, default -> value;
        };
    }
}
