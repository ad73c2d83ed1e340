package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A page's title, where it leads back to, its state, and what can be done there. */
public final class PageHeader extends Header {
    private final H1 title;

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        add(this.title);
    }

    /** Puts an arrow before the title that leads to {@code path}; {@code label} says where. */
    public PageHeader backTo(String path, String label) {
        Anchor back = new Anchor(path);
        back.addClassName("back");
        back.add(new Symbol("chevron-left"));
        back.setAriaLabel(label);
        addComponentAsFirst(back);
        return this;
    }

    /** Adds states beside the title. */
    public PageHeader badges(Component... badges) {
        add(badges);
        return this;
    }

    /** Adds what can be done, at the far end of the title's line. */
    public PageHeader actions(Component... actions) {
        Div box = new Div(actions);
        box.addClassName("actions");
        add(box);
        return this;
    }

    /** Adds a quiet line under the title. */
    public PageHeader subtitle(Component... parts) {
        Span line = new Span(parts);
        line.addClassNames("subtitle", "small");
        add(line);
        return this;
    }
}
