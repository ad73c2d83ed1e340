package com.artify.style;

import com.artify.engine.ModelChoices;
import java.util.LinkedHashMap;
import java.util.Map;

/** A draft as plain values of an activity, and back. */
final class DraftValues {
    private static final String ALTERNATIVES = "alternatives";
    private static final String LABEL = "shopperText.label";
    private static final String LONGEST = "shopperText.longest";
    private static final String REQUIRED = "shopperText.required";

    private DraftValues() {}

    static Map<String, Object> write(StyleDraft draft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", draft.name());
        values.put("prompt", draft.promptTemplate());
        values.put("provider", draft.provider());
        values.put("model", draft.model());
        if (!draft.alternatives().isEmpty()) {
            values.put(ALTERNATIVES, String.valueOf(draft.alternatives().written()));
        }
        draft.parameters().forEach((key, value) -> values.put("parameter." + key, value));
        draft.asked()
                .ifPresent(text -> {
                    values.put(LABEL, text.label());
                    values.put(LONGEST, text.longest());
                    values.put(REQUIRED, text.required());
                });
        if (draft.exampleKey() != null) {
            values.put("example", draft.exampleKey());
        }
        return values;
    }

    /** The published state with its version; empty before the first. */
    static Map<String, Object> published(Style style) {
        if (style.versionNumber() == 0) {
            return Map.of();
        }
        Map<String, Object> values = write(style.published());
        values.put("version", style.versionNumber());
        return values;
    }

    static StyleDraft read(Map<String, Object> values) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith("parameter.")) {
                parameters.put(key.substring("parameter.".length()), value);
            }
        });
        return new StyleDraft(
                text(values, "name"),
                text(values, "prompt"),
                text(values, "provider"),
                text(values, "model"),
                parameters,
                values.containsKey("example") ? text(values, "example") : null,
                asked(values),
                new ModelChoices(text(values, ALTERNATIVES)));
    }

    private static AskedText asked(Map<String, Object> values) {
        return values.get(LONGEST) instanceof Number longest
                ? new AskedText(
                        text(values, LABEL),
                        longest.intValue(),
                        Boolean.TRUE.equals(values.get(REQUIRED)))
                : AskedText.USUAL;
    }

    private static String text(Map<String, Object> values, String key) {
        return values.getOrDefault(key, "").toString();
    }
}
