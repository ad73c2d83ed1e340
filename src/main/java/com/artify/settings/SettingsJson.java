package com.artify.settings;

import com.artify.base.jdbc.JsonDoc;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings as a JSON object. What a stored object does not say is what the defaults say, so that
 * settings can be added without a migration; what nobody knows any more is passed over.
 */
final class SettingsJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final Map<String, Class<? extends SettingsPart>> PARTS =
            Map.of(
                    "budget", Budget.class,
                    "enlarging", Enlarging.class,
                    "conventions", Conventions.class,
                    "defaults", Defaults.class,
                    "retention", Retention.class,
                    "photo-safety", PhotoSafety.class,
                    "review", ReviewRule.class,
                    "print-files", PrintFiles.class,
                    "order-marks", OrderMarks.class,
                    "notifications", Notifications.class);

    private SettingsJson() {}

    static ShopSettings read(JsonDoc stored) {
        return JSON.treeToValue(
                merged(JSON.valueToTree(ShopSettings.DEFAULTS), JSON.valueToTree(stored.values())),
                ShopSettings.class);
    }

    static JsonDoc write(ShopSettings settings) {
        return new JsonDoc(JSON.convertValue(settings, VALUES));
    }

    /** A part's values by name, as activities keep them. */
    static Map<String, Object> values(SettingsPart part) {
        return JSON.convertValue(part, VALUES);
    }

    /** The part of that name with these values, or empty where there is none of that name. */
    static Optional<SettingsPart> part(String name, Map<String, Object> values) {
        return Optional.ofNullable(PARTS.get(name)).map(type -> JSON.convertValue(values, type));
    }

    /** What a part is called where it is stored, such as {@code print-files}. */
    static String name(SettingsPart part) {
        return PARTS.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(part))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Set<String> names() {
        return PARTS.keySet();
    }

    private static JsonNode merged(JsonNode below, JsonNode above) {
        if (!(below instanceof ObjectNode target) || !above.isObject()) {
            return above;
        }
        above.properties()
                .forEach(entry -> {
                    JsonNode known = target.get(entry.getKey());
                    target.set(
                            entry.getKey(),
                            known == null ? entry.getValue() : merged(known, entry.getValue()));
                });
        return target;
    }
}
