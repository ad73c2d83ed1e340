package com.artify.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;

/**
 * A filter as a row of links that change one query parameter and keep the others, so that a
 * filtered page has an address and the browser's back button works. The first chip takes the filter
 * away.
 */
public final class FilterChips extends Nav {
    private final String path;
    private final String parameter;

    /** One value of the filter and its name. */
    public record Choice(String value, String text) {}

    public FilterChips(String path, String parameter, String label) {
        this.path = path;
        this.parameter = parameter;
        addClassName("chips");
        setAriaLabel(label);
    }

    /** Shows the choices with the one that {@code query} names as chosen. */
    public void show(QueryParameters query, String allText, List<Choice> choices) {
        removeAll();
        Optional<String> chosen = query.getSingleParameter(parameter);
        add(chip(query.excluding(parameter), allText, chosen.isEmpty()));
        for (Choice choice : choices) {
            boolean current = chosen.filter(choice.value()::equals).isPresent();
            add(chip(query.merging(parameter, choice.value()), choice.text(), current));
        }
    }

    private Anchor chip(QueryParameters query, String text, boolean current) {
        String search = query.getQueryString();
        Anchor chip = new Anchor(search.isEmpty() ? path : path + "?" + search);
        chip.addClassName("chip");
        chip.add(new Span(text));
        if (current) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
