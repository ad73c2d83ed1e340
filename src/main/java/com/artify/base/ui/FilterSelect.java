package com.artify.base.ui;

import com.artify.base.ui.FilterChips.Choice;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filter as a list to choose from, where {@link FilterChips} would take too much room. Like them
 * it changes one query parameter and keeps the others.
 */
public final class FilterSelect extends Select<Choice> {
    private final String path;
    private final String parameter;
    private QueryParameters query = QueryParameters.empty();

    public FilterSelect(String path, String parameter, String label) {
        this.path = path;
        this.parameter = parameter;
        setAriaLabel(label);
        setItemLabelGenerator(Choice::text);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(event.getValue().value());
            }
        });
    }

    /** Shows the choices with the one that {@code shown} names as chosen. */
    public void show(QueryParameters shown, String allText, List<Choice> choices) {
        query = shown;
        Choice all = new Choice("", allText);
        String chosen = query.getSingleParameter(parameter).orElse("");
        List<Choice> offered = Stream.concat(Stream.of(all), choices.stream()).toList();
        setItems(offered);
        setValue(
                offered.stream()
                        .filter(choice -> choice.value().equals(chosen))
                        .findFirst()
                        .orElse(all));
    }

    private void go(String value) {
        QueryParameters rest = query.excluding(parameter, "page");
        getUI().ifPresent(ui ->
                ui.navigate(path, value.isEmpty() ? rest : rest.merging(parameter, value)));
    }
}
