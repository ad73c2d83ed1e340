package com.artify.order.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.order.LineState;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** A line's states in the admin's words and tones. */
final class LineBadges {
    private final Component translator;

    /** {@code translator} is a component on the page, whose language the badges speak. */
    LineBadges(Component translator) {
        this.translator = translator;
    }

    StatusBadge of(LineState state) {
        String text = text(state);
        return switch (state) {
            case AWAITING_PAYMENT -> new StatusBadge(Tone.CAUTION, text);
            case NOT_PERSONALISED, CANCELLED -> new StatusBadge(Tone.NEUTRAL, text);
            case MAKING -> new StatusBadge(Tone.INFO, text).busy();
            case READY -> new StatusBadge(Tone.SUCCESS, text);
            case NEEDS_ATTENTION -> new StatusBadge(Tone.CRITICAL, text);
        };
    }

    String text(LineState state) {
        return translator.getTranslation("order.state." + written(state));
    }

    /** How a state is written in addresses and keys. */
    static String written(LineState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
