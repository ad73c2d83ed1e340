package com.artify.order.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.order.LineStage;
import com.vaadin.flow.component.Component;

/** The stages of lines in the admin's words and tones. */
final class StageBadges {
    private final Component translator;

    /** {@code translator} is a component on the page, whose language the badges speak. */
    StageBadges(Component translator) {
        this.translator = translator;
    }

    StatusBadge of(LineStage stage) {
        StatusBadge badge = new StatusBadge(tone(stage), text(stage));
        return stage == LineStage.MAKING ? badge.busy() : badge;
    }

    String text(LineStage stage) {
        return translator.getTranslation("order.stage." + stage.written());
    }

    private static Tone tone(LineStage stage) {
        return switch (stage) {
            case NOT_PERSONALISED, CANCELLED, WITHDRAWN, SETTLED -> Tone.NEUTRAL;
            case READY -> Tone.SUCCESS;
            case MAKING, IN_REVIEW -> Tone.INFO;
            case AWAITING_PAYMENT, HELD -> Tone.CAUTION;
            case REJECTED, NEEDS_ATTENTION -> Tone.CRITICAL;
        };
    }
}
