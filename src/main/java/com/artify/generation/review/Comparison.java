package com.artify.generation.review;

import com.artify.settings.ReviewRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of preview and final found; without numbers where one of the pictures is gone.
 *
 * @param structure structural similarity, at most 1
 * @param colourShift mean distance of colours in OKLab times 100
 * @param previewFaces how many faces the preview shows, as the next two null where none can be
 *     looked for
 * @param sameFaces how many of them the final shows in the same place
 */
public record Comparison(
        @Nullable Double structure,
        @Nullable Double colourShift,
        @Nullable Integer previewFaces,
        @Nullable Integer finalFaces,
        @Nullable Integer sameFaces) {
    static final Comparison IMPOSSIBLE = new Comparison(null, null, null, null, null);

    private static final double OTHER_STRUCTURE = 0.5;
    private static final double OTHER_COLOURS = 12;
    private static final double OTHER_FACES = 0.9;
    private static final double UNKNOWN_FACES = 0.2;

    /** Whether each face of the one picture is in the other too; empty where that is not known. */
    public Optional<Boolean> facesAgree() {
        return sameFaces == null
                ? Optional.empty()
                : Optional.of(sameFaces.equals(previewFaces) && sameFaces.equals(finalFaces));
    }

    /**
     * From 0, as good as equal, to 1: structure, colours and faces each speak against the final on
     * their own.
     */
    double doubt() {
        if (structure == null || colourShift == null) {
            return 1;
        }
        double ofStructure = Math.clamp((1 - structure) / OTHER_STRUCTURE, 0, 1);
        double ofColours = Math.clamp(colourShift / OTHER_COLOURS, 0, 1);
        double ofFaces = facesAgree().map(agree -> agree ? 0 : OTHER_FACES).orElse(UNKNOWN_FACES);
        return 1 - (1 - ofStructure) * (1 - ofColours) * (1 - ofFaces);
    }

    /** Whether nothing that the rule asks about speaks against the final. */
    public boolean certain(ReviewRule rule) {
        return structure != null
                && colourShift != null
                && structure >= rule.leastSimilarity()
                && colourShift <= rule.mostColourShift()
                && (!rule.sameFaces() || facesAgree().orElse(false));
    }
}
