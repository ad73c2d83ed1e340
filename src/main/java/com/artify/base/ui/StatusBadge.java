package com.artify.base.ui;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words with a mark, so that colour is never its only sign. */
public final class StatusBadge extends Span {
    public StatusBadge(Tone tone, String text) {
        super(text);
        addClassNames("badge", tone.className());
    }

    /** Turns the mark slowly, for a state that is under way. */
    public StatusBadge busy() {
        addClassName("busy");
        return this;
    }
}
