package com.artify.style;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A style as a merchant writes it, before it is published. */
public record StyleDraft(
        String name,
        String promptTemplate,
        String provider,
        String model,
        Map<String, Object> parameters,
        @Nullable String exampleKey) {
    /** Whether both would be the same version, whatever their example pictures. */
    boolean sameVersion(StyleDraft other) {
        return equals(other.withExample(exampleKey));
    }

    /** The same with another example picture. */
    public StyleDraft withExample(@Nullable String key) {
        return new StyleDraft(name, promptTemplate, provider, model, parameters, key);
    }

    /** The same under another name. */
    public StyleDraft named(String other) {
        return new StyleDraft(other, promptTemplate, provider, model, parameters, exampleKey);
    }
}
