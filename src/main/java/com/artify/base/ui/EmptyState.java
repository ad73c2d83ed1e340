package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a list shows while it has nothing: a symbol, a sentence, and the way on. */
public final class EmptyState extends Div {
    public EmptyState(String symbol, String heading, String text, Component... actions) {
        addClassName("empty-state");
        Span picture = new Span(new Symbol(symbol));
        picture.addClassName("symbol");
        add(picture, new H2(heading), new Paragraph(text));
        add(actions);
    }
}
