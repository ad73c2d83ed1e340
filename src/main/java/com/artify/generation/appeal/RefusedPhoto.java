package com.artify.generation.appeal;

import com.artify.engine.SafetyScores;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A photo that the safety check refused. Its pictures are addresses that work for some hours;
 * measures are pixels.
 *
 * @param goes when it is deleted
 * @param allowance empty while nothing may be made of it
 */
public record RefusedPhoto(
        UUID id,
        String thumb,
        String large,
        int width,
        int height,
        SafetyScores scores,
        Instant sent,
        Instant goes,
        Optional<Allowance> allowance) {
    /**
     * That staff allowed it.
     *
     * @param activity which takes it back
     * @param by their name
     */
    public record Allowance(UUID activity, String by, String reason) {}

    /** What it is called where there is no picture of it. */
    public String name() {
        return name(id);
    }

    /** The end of an id differs where the beginnings are of the same minute. */
    static String name(UUID id) {
        return "…" + id.toString().substring(24);
    }
}
