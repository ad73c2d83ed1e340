package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card: one subject of a page, with a heading where it needs one. */
public final class Surface extends Section {
    public Surface(Component... content) {
        addClassName("surface");
        add(content);
    }

    /** A card under a heading; {@code asides} stand at the heading's far end. */
    public static Surface titled(String heading, Component... asides) {
        Surface surface = new Surface();
        Div head = new Div(new H2(heading));
        head.addClassName("surface-head");
        head.add(asides);
        surface.add(head);
        return surface;
    }

    /** Without inner space, for tables and rows that reach the card's edge. */
    public Surface flush() {
        addClassName("flush");
        return this;
    }

    /** Adds {@code content} below what is there. */
    public Surface with(Component... content) {
        add(content);
        return this;
    }
}
