package com.artify.generation;

import com.artify.engine.SafetyScores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that staff may know of one generation. Prices and costs are micro-dollars; progress
 * runs from 0 to 1.
 */
public record GenerationDetails(
        UUID id,
        GenerationType type,
        GenerationStatus status,
        double progress,
        Failure failure,
        Subject subject,
        PrintTarget print,
        Pictures pictures,
        Making making,
        Timeline timeline,
        Upscale upscale,
        Optional<PrintFile> printFile,
        Optional<OrderLink> order,
        List<AttemptRow> attempts) {

    /** Why there is no picture: for code and for staff; both empty otherwise. */
    public record Failure(Optional<FailureCode> code, Optional<String> message) {}

    /** What it shows and on what, in the merchant's names. */
    public record Subject(String style, int styleVersion, String product) {}

    /**
     * Addresses that work for some hours; the photo's measures are pixels. A deleted photo is not
     * shown.
     */
    public record Pictures(
            Optional<String> photo,
            int photoWidth,
            int photoHeight,
            Optional<String> preview,
            Optional<String> finalThumb,
            Optional<PhotoRemoval> removal) {}

    /**
     * The photo was deleted: by staff, or since its time was over.
     *
     * @param purge when its bytes go, or went
     * @param undo the activity to undo to bring it back; empty once that is not possible
     */
    public record PhotoRemoval(Instant purge, Optional<UUID> undo) {}

    /** How it was made. */
    public record Making(
            String provider,
            String model,
            String prompt,
            Optional<String> shopperText,
            Map<String, Object> parameters,
            long seed,
            long costMicros,
            long estimateMicros,
            Optional<Duration> time,
            Optional<UUID> cachedFrom,
            Moderation moderation,
            SafetyScores scores,
            ReviewState review) {}

    /** When it passed from state to state. */
    public record Timeline(
            Instant created,
            Optional<Instant> handedOver,
            Optional<Instant> started,
            Optional<Instant> completed) {}

    /** How the art was enlarged to print size. */
    public record Upscale(
            UpscaleStatus status,
            Optional<Double> factor,
            Optional<Integer> originalWidth,
            Optional<Integer> originalHeight) {}

    /**
     * The print file: measures in pixels, addresses that work for some hours. {@code screen} is a
     * copy small enough to look at, or the file itself where none was made yet.
     */
    public record PrintFile(
            int width, int height, long bytes, String screen, String show, String download) {}

    /** The order it belongs to, and its counterpart there: a preview's final, a final's preview. */
    public record OrderLink(UUID uuid, String number, Optional<UUID> counterpart) {}

    /** One request to a provider; an open one has no outcome yet. */
    public record AttemptRow(
            int number,
            String provider,
            String model,
            long priceMicros,
            Optional<AttemptOutcome> outcome,
            Optional<String> detail,
            Instant started,
            Optional<Instant> ended) {}
}
