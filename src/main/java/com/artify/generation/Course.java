package com.artify.generation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a generation has come, when each step was, and what it failed of. Its verbs guard the
 * order of states and answer with the next.
 */
record Course(
        GenerationStatus status,
        double progress,
        @Nullable FailureCode errorCode,
        @Nullable String errorMessage,
        @Nullable Integer processingTimeMs,
        @Nullable Instant handedOverAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {
    /** Admitted, and waiting for its shop's turn. */
    static final Course WAITING =
            new Course(GenerationStatus.PENDING, 0, null, null, null, null, null, null);

    Course handedOver(Instant now) {
        require(GenerationStatus.PENDING);
        return new Course(
                status,
                progress,
                errorCode,
                errorMessage,
                processingTimeMs,
                now,
                startedAt,
                completedAt);
    }

    /** Begun, or taken up again: then the first begin counts. */
    Course started(Instant now) {
        requireGoing();
        return new Course(
                GenerationStatus.PROCESSING,
                progress,
                errorCode,
                errorMessage,
                processingTimeMs,
                handedOverAt,
                startedAt == null ? now : startedAt,
                completedAt);
    }

    Course completed(Instant now) {
        require(GenerationStatus.PROCESSING);
        return ended(GenerationStatus.COMPLETED, 1, null, null, now);
    }

    /** Ended without a picture: a code for the shopper, a message for staff. */
    Course failed(FailureCode code, String message, Instant now) {
        requireGoing();
        return ended(GenerationStatus.FAILED, progress, code, message, now);
    }

    private Course ended(
            GenerationStatus end,
            double reached,
            @Nullable FailureCode code,
            @Nullable String message,
            Instant now) {
        return new Course(
                end,
                reached,
                code,
                message,
                startedAt == null ? null : (int) Duration.between(startedAt, now).toMillis(),
                handedOverAt,
                startedAt,
                now);
    }

    void require(GenerationStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("a generation is " + status + ", not " + wanted);
        }
    }

    private void requireGoing() {
        if (status.ended()) {
            throw new IllegalStateException("a generation is " + status + " and has ended");
        }
    }
}
