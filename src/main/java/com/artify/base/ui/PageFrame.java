package com.artify.base.ui;

import com.vaadin.flow.component.html.Main;

/** The body of a view: one column of cards under a header, as wide as its subject needs. */
public abstract class PageFrame extends Main {
    /** How much of a wide window a page takes. */
    protected enum Width {
        /** At most 998 px, for details and lists. */
        NARROW,
        /** The window, for galleries and comparisons. */
        WIDE
    }

    protected PageFrame(Width width) {
        addClassName("page");
        setClassName("wide", width == Width.WIDE);
    }
}
