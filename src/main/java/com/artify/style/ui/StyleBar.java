package com.artify.style.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.Formats;
import com.artify.base.ui.SearchField;
import com.artify.style.StyleFilter;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Filters and order of the list of styles; the address holds them. */
final class StyleBar extends Div {
    private static final String STATUS = "status";
    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final String ARCHIVED = "archived";

    private final FilterChips states;
    private final SearchField search;
    private final Select<StyleFilter.Order> order = new Select<>();
    private QueryParameters query = QueryParameters.empty();

    StyleBar() {
        addClassName("filters");
        states = new FilterChips(StylesView.ROUTE, STATUS, getTranslation("style.filter.status"));
        search = new SearchField(getTranslation("style.filter.search"), this::find);
        order.setAriaLabel(getTranslation("style.filter.sort"));
        order.setItems(StyleFilter.Order.values());
        order.setItemLabelGenerator(each -> getTranslation("style.filter.sort." + written(each)));
        order.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                sort(event.getValue());
            }
        });
        add(states, search, order);
    }

    /** The filter as it stands in the address. */
    static StyleFilter read(QueryParameters query) {
        boolean archived = query.getSingleParameter(STATUS).filter(ARCHIVED::equals).isPresent();
        return new StyleFilter(
                archived ? StyleStatus.ARCHIVED : StyleStatus.ACTIVE,
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter(SORT)
                        .flatMap(StyleBar::order)
                        .orElse(StyleFilter.Order.OWN));
    }

    void show(QueryParameters shown, Map<StyleStatus, Integer> counts) {
        query = shown;
        states.show(
                query,
                counted("style.filter.active", counts.get(StyleStatus.ACTIVE)),
                List.of(
                        new Choice(
                                ARCHIVED,
                                counted(
                                        "style.filter.archived",
                                        counts.get(StyleStatus.ARCHIVED)))));
        search.show(query.getSingleParameter(TEXT).orElse(""));
        order.setValue(read(query).by());
    }

    private String counted(String key, @org.jspecify.annotations.Nullable Integer count) {
        return getTranslation(key, Formats.count(count == null ? 0 : count, getLocale()));
    }

    private static Optional<StyleFilter.Order> order(String text) {
        return Arrays.stream(StyleFilter.Order.values())
                .filter(each -> written(each).equals(text))
                .findFirst();
    }

    private static String written(StyleFilter.Order each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private void find(String text) {
        go(text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text));
    }

    private void sort(StyleFilter.Order by) {
        go(by == StyleFilter.Order.OWN ? query.excluding(SORT) : query.merging(SORT, written(by)));
    }

    private void go(QueryParameters wanted) {
        getUI().ifPresent(ui -> ui.navigate(StylesView.ROUTE, wanted));
    }
}
