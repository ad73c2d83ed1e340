package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * A picture that zooms between the whole and its own pixels, by wheel, pinch, double click and keys
 * ({@code + - 0 1} and arrows). Panes of one group always show the same part of their pictures. As
 * wide as its place, as high as its ratio asks, at most {@code --pane-height}.
 */
@Tag("artify-zoom")
@JsModule("./admin/artify-zoom.ts")
public final class ZoomPane extends Component implements HasStyle, HasSize {
    /**
     * {@code ratio} is width over height; a picture of another shape is cut to it, as prints are.
     */
    public ZoomPane(double ratio) {
        getElement().setProperty("ratio", ratio).setPropertyBean("texts", ZoomTexts.of(this));
        getStyle().set("--ratio", String.format(Locale.ROOT, "%.4f", ratio));
    }

    public ZoomPane picture(ShownPicture picture) {
        getElement().setPropertyBean("shown", picture);
        return this;
    }

    /** What the pane says without a picture. */
    public ZoomPane instead(String words) {
        getElement().setProperty("instead", words);
        return this;
    }

    /** Ties the pane to all others of that name on the page: they zoom and move together. */
    public ZoomPane group(String name) {
        getElement().setProperty("group", name);
        return this;
    }

    /** The wheel zooms at once; for pages that do not scroll. */
    public ZoomPane wheelZooms() {
        getElement().setProperty("wheels", true);
        return this;
    }
}
