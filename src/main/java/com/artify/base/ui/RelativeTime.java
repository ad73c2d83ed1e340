package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** An instant as people say it, in the reader's own time zone; the exact time shows on hover. */
@Tag("artify-time")
@JsModule("./admin/artify-time.ts")
public final class RelativeTime extends Component implements HasStyle {
    public RelativeTime(Instant instant) {
        getElement().setProperty("datetime", instant.toString());
    }

    /** Shows date and time to the second instead. */
    public RelativeTime precise() {
        getElement().setProperty("precise", true);
        return this;
    }
}
