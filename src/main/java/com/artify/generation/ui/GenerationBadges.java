package com.artify.generation.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.generation.AttemptOutcome;
import com.artify.generation.FailureCode;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;

/** A generation's states in the admin's words and tones. */
final class GenerationBadges {
    private final Component translator;

    /** {@code translator} is a component on the page, whose language the badges speak. */
    GenerationBadges(Component translator) {
        this.translator = translator;
    }

    StatusBadge status(GenerationStatus status, Optional<FailureCode> failure) {
        String text = statusText(status);
        return switch (status) {
            case PENDING -> new StatusBadge(Tone.CAUTION, text);
            case PROCESSING -> new StatusBadge(Tone.INFO, text).busy();
            case COMPLETED -> new StatusBadge(Tone.SUCCESS, text);
            case FAILED ->
                    failure.filter(code -> code == FailureCode.CANCELLED).isPresent()
                            ? new StatusBadge(Tone.NEUTRAL, text("failure.cancelled.badge"))
                            : new StatusBadge(Tone.CRITICAL, text);
        };
    }

    StatusBadge outcome(Optional<AttemptOutcome> outcome) {
        return outcome.map(this::outcome)
                .orElseGet(() -> new StatusBadge(Tone.INFO, text("outcome.open")).busy());
    }

    private StatusBadge outcome(AttemptOutcome outcome) {
        String text = text("outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (outcome) {
            case SUCCEEDED -> new StatusBadge(Tone.SUCCESS, text);
            case REFUSED, OUTAGE, BLOCKED, UNSUPPORTED -> new StatusBadge(Tone.CRITICAL, text);
            case RATE_LIMITED, UNKNOWN -> new StatusBadge(Tone.CAUTION, text);
            case CANCELLED -> new StatusBadge(Tone.NEUTRAL, text);
        };
    }

    StatusBadge review(ReviewState state) {
        return new StatusBadge(
                switch (state) {
                    case NONE -> Tone.NEUTRAL;
                    case AWAITING -> Tone.CAUTION;
                    case APPROVED -> Tone.SUCCESS;
                    case REJECTED -> Tone.CRITICAL;
                },
                reviewText(state));
    }

    String reviewText(ReviewState state) {
        return text("review." + state.name().toLowerCase(Locale.ROOT));
    }

    String statusText(GenerationStatus status) {
        return text("status." + status.name().toLowerCase(Locale.ROOT));
    }

    String typeText(GenerationType type) {
        return text("type." + type.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key) {
        return translator.getTranslation("generation." + key);
    }
}
