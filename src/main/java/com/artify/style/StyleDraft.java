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
        @Nullable String exampleKey) {}
