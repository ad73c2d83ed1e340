package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the chosen rows; it takes the filters' place while there are any. */
public final class BulkBar extends Div {
    private final Span count = new Span();

    public BulkBar(Selection<?> selection, Component filters, Component... actions) {
        addClassName("bulk-bar");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("base.bulk.label"));
        count.getElement().setAttribute("aria-live", "polite");
        Button none = new Button(getTranslation("base.bulk.none"), click -> selection.clear());
        none.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        add(count);
        add(actions);
        add(none);
        setVisible(false);
        selection.onChange(() -> show(selection.keys().size(), filters));
    }

    private void show(int chosen, Component filters) {
        count.setText(getTranslation("base.bulk.count", Formats.count(chosen, getLocale())));
        setVisible(chosen > 0);
        filters.setVisible(chosen == 0);
    }
}
