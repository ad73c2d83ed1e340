package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A banner that stays: what is wrong or worth knowing, and what to do about it. */
public final class Notice extends Div {
    public Notice(Tone tone, Component... content) {
        addClassNames("notice", tone.className());
        Div body = new Div(content);
        add(new Symbol("triangle-alert"), body);
    }
}
