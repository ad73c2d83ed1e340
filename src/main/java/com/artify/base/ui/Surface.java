package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card: one subject of a page, with a heading where it needs one. */
public class Surface extends Section {
    public Surface(Component... content) {
        addClassName("surface");
        add(content);
    }

    /** Puts a heading on top; {@code asides} stand at its far end. */
    public final Surface heading(String heading, Component... asides) {
        Div head = new Div(new H2(heading));
        head.addClassName("surface-head");
        head.add(asides);
        addComponentAsFirst(head);
        return this;
    }

    /** Without inner space, for tables and rows that reach the card's edge. */
    public final Surface flush() {
        addClassName("flush");
        return this;
    }

    /** Adds {@code content} below what is there. */
    public final Surface with(Component... content) {
        add(content);
        return this;
    }
}
