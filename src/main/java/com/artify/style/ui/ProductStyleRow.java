package com.artify.style.ui;

import com.artify.base.ui.PictureBox;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Tone;
import com.artify.style.OfferedStyle;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A style of a product: its picture, whether shoppers see it, away with it. */
final class ProductStyleRow extends Div {
    /** What a row offers. */
    interface Actions {
        void enable(OfferedStyle style, boolean enabled);

        void remove(OfferedStyle style);
    }

    ProductStyleRow(OfferedStyle style, Actions actions) {
        addClassName("product-style");
        PictureBox picture = new PictureBox("");
        picture.addClassName("style-thumb");
        style.example().ifPresent(src -> picture.picture(src, ""));
        Anchor name = new Anchor(StylesView.ROUTE + "/" + style.uuid(), style.name());
        name.addClassNames("row-link", "strong", "style-name");
        add(picture, name);
        if (style.status() != StyleStatus.ACTIVE) {
            new StyleBadges(this).of(style.status(), false).forEach(this::add);
        } else if (!style.enabled()) {
            add(new StatusBadge(Tone.NEUTRAL, getTranslation("style.product.off")));
        }
        Checkbox enabled = new Checkbox(style.enabled());
        enabled.setLabel(getTranslation("style.product.enable"));
        enabled.setAriaLabel(getTranslation("style.product.enable.one", style.name()));
        enabled.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.enable(style, event.getValue());
            }
        });
        Button remove = new Button(new Symbol("x"), click -> actions.remove(style));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(getTranslation("style.product.remove", style.name()));
        remove.setTooltipText(getTranslation("style.product.remove", style.name()));
        add(enabled, remove);
    }
}
