package com.artify.generation.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Symbol;
import com.artify.generation.Neighbours;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;

/** Leads to the generations before and after within the gallery's filter, by arrow keys too. */
@JsModule("./admin/artify-steps.ts")
@Tag("artify-steps")
final class NeighbourLinks extends HtmlContainer {
    NeighbourLinks(Neighbours neighbours, String suffix) {
        addClassName("neighbours");
        getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("generation.neighbours"));
        Span place =
                new Span(
                        getTranslation(
                                "generation.neighbours.place",
                                Formats.count(neighbours.place(), getLocale()),
                                Formats.count(neighbours.total(), getLocale())));
        place.addClassNames("secondary", "small", "number");
        add(
                step(neighbours.previous(), suffix, "chevron-left", "previous"),
                place,
                step(neighbours.next(), suffix, "chevron-right", "next"));
    }

    private Component step(Optional<UUID> to, String suffix, String symbol, String key) {
        if (to.isEmpty()) {
            Span none = new Span(new Symbol(symbol));
            none.addClassName("step");
            none.getElement().setAttribute("aria-hidden", "true");
            return none;
        }
        Anchor link = new Anchor(GenerationsView.ROUTE + "/" + to.get() + suffix);
        link.addClassName("step");
        link.add(new Symbol(symbol));
        link.getElement()
                .setAttribute("data-step", key.equals("next") ? "ArrowRight" : "ArrowLeft");
        link.setAriaLabel(getTranslation("generation.neighbours." + key));
        return link;
    }
}
