package com.artify.generation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a generation's art becomes a print file: the art's size and the file's in pixels, and the
 * factor between their widths. Its verbs answer what comes of it.
 */
record Enlargement(
        UpscaleStatus upscaleStatus,
        @Nullable Double upscaleFactor,
        @Nullable Integer originalWidth,
        @Nullable Integer originalHeight,
        @Nullable Integer finalWidth,
        @Nullable Integer finalHeight,
        @Nullable Long finalBytes,
        @Nullable Instant upscaleStartedAt,
        @Nullable Instant upscaleCompletedAt) {
    /** A preview's, which is never enlarged. */
    static final Enlargement NONE = of(UpscaleStatus.NOT_NEEDED);

    /** A final's before anything is painted. */
    static final Enlargement WANTED = of(UpscaleStatus.PENDING);

    private static Enlargement of(UpscaleStatus status) {
        return new Enlargement(status, null, null, null, null, null, null, null, null);
    }

    Enlargement painted(int width, int height) {
        return new Enlargement(
                upscaleStatus,
                upscaleFactor,
                width,
                height,
                finalWidth,
                finalHeight,
                finalBytes,
                upscaleStartedAt,
                upscaleCompletedAt);
    }

    Enlargement begun(Instant now) {
        return at(UpscaleStatus.PROCESSING, now);
    }

    Enlargement done(int width, int height, long bytes, Instant now) {
        return new Enlargement(
                UpscaleStatus.COMPLETED,
                originalWidth == null ? null : (double) width / originalWidth,
                originalWidth,
                originalHeight,
                width,
                height,
                bytes,
                upscaleStartedAt,
                now);
    }

    /** The generation failed: what was still to be enlarged never will be. */
    Enlargement broken() {
        return switch (upscaleStatus) {
            case PENDING, PROCESSING -> at(UpscaleStatus.FAILED, upscaleStartedAt);
            case NOT_NEEDED, COMPLETED, FAILED -> this;
        };
    }

    private Enlargement at(UpscaleStatus status, @Nullable Instant started) {
        return new Enlargement(
                status,
                upscaleFactor,
                originalWidth,
                originalHeight,
                finalWidth,
                finalHeight,
                finalBytes,
                started,
                upscaleCompletedAt);
    }
}
