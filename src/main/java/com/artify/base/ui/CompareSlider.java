package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * Two pictures upon one another with a line between them that is moved by pointer or keys; both
 * zoom to 100 % like a {@link ZoomPane}.
 */
@Tag("artify-compare")
@JsModule("./admin/artify-compare.ts")
public final class CompareSlider extends Component implements HasStyle, HasSize {
    /**
     * {@code label} names the handle; {@code ratio} is the shape of both, width over height: a
     * picture of another shape is cut to it, as prints are.
     */
    public CompareSlider(String label, double ratio, ShownPicture first, ShownPicture second) {
        getElement()
                .setProperty("label", label)
                .setProperty("ratio", ratio)
                .setPropertyBean("first", first)
                .setPropertyBean("second", second)
                .setPropertyBean("texts", ZoomTexts.of(this));
        getStyle().set("--ratio", String.format(Locale.ROOT, "%.4f", ratio));
    }

    /** Ties its zoom to all panes of that name on the page. */
    public CompareSlider group(String name) {
        getElement().setProperty("group", name);
        return this;
    }
}
