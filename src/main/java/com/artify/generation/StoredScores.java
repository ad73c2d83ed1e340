package com.artify.generation;

import com.artify.engine.SafetyScores;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the scores of a photo as its row keeps them. */
public final class StoredScores {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Double>> SCORES = new TypeReference<>() {};

    private StoredScores() {}

    /** The scores in a column; none where there is nothing in it. */
    public static SafetyScores read(@Nullable String json) {
        return json == null ? SafetyScores.NONE : new SafetyScores(JSON.readValue(json, SCORES));
    }
}
