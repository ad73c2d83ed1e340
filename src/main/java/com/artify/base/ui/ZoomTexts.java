package com.artify.base.ui;

import com.vaadin.flow.component.Component;

/** The names of the zoom buttons in the viewer's language. */
record ZoomTexts(String zoomIn, String zoomOut, String fit, String actual) {
    static ZoomTexts of(Component translator) {
        return new ZoomTexts(
                translator.getTranslation("base.zoom.in"),
                translator.getTranslation("base.zoom.out"),
                translator.getTranslation("base.zoom.fit"),
                translator.getTranslation("base.zoom.actual"));
    }
}
