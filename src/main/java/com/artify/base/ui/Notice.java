package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A banner that stays: what is wrong or worth knowing, and what to do about it. */
public final class Notice extends Div {
    private final Div body;

    public Notice(Tone tone, Component... content) {
        addClassNames("notice", tone.className());
        body = new Div(content);
        add(new Symbol(tone == Tone.INFO ? "info" : "triangle-alert"), body);
    }

    /** Adds to what is said. */
    public void more(Component... content) {
        body.add(content);
    }
}
