package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * A picture in a box of fixed shape, loaded when it comes near the window. Shimmers until it is
 * there, and says in words why there is none.
 */
@Tag("artify-picture")
@JsModule("./admin/artify-picture.ts")
public final class PictureBox extends Component implements HasStyle {
    /** {@code instead} is what the box says where no picture can be shown. */
    public PictureBox(String instead) {
        addClassNames("picture", "empty");
        getElement().setProperty("instead", instead);
    }

    /** Shows the picture at {@code src}; {@code alt} names its style and product. */
    public PictureBox picture(String src, String alt) {
        removeClassName("empty");
        getElement().setProperty("src", src).setProperty("alt", alt);
        return this;
    }

    /** The box's width over its height; 1 without it. */
    public PictureBox ratio(double widthOverHeight) {
        getStyle().set("--ratio", String.format(Locale.ROOT, "%.4f", widthOverHeight));
        return this;
    }

    /** Shows the whole picture within the box, instead of filling the box with its middle. */
    public PictureBox whole() {
        getStyle().set("--fit", "contain");
        return this;
    }

    /** Lets a click show the picture at {@code src} in full. */
    public PictureBox zoom(String src) {
        getElement()
                .setProperty("zoom", src)
                .setProperty("zoomText", getTranslation("base.picture.zoom"))
                .setProperty("closeText", getTranslation("base.picture.close"));
        return this;
    }
}
