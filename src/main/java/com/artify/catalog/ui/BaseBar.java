package com.artify.catalog.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.catalog.BaseFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The filters of the list of product bases; the address holds them. */
final class BaseBar extends Div {
    private static final String STATE = "state";
    private static final String TEXT = "q";
    private static final String ACTIVE = "active";
    private static final Set<String> KEYS =
            Set.of("place", "name", "variants", "products", "updated");

    private final FilterChips states;
    private final SearchField search;
    private QueryParameters query = QueryParameters.empty();

    BaseBar() {
        addClassName("filters");
        states =
                new FilterChips(BasesView.ROUTE, STATE, getTranslation("product-base.list.status"));
        search = new SearchField(getTranslation("product-base.list.search"), this::find);
        add(states, search);
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(BasesView.ROUTE, query, KEYS, "place");
    }

    /** The filter as it stands in the address. */
    static BaseFilter read(QueryParameters query) {
        Sorting sorting = sorting(query);
        return new BaseFilter(
                query.getSingleParameter(STATE).map(ACTIVE::equals),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()),
                BaseFilter.Order.valueOf(sorting.key().toUpperCase(Locale.ROOT)),
                sorting.descending());
    }

    void show(QueryParameters shown) {
        query = shown;
        states.show(
                query,
                getTranslation("product-base.list.all"),
                List.of(
                        new Choice(ACTIVE, getTranslation("product-base.list.active")),
                        new Choice("inactive", getTranslation("product-base.list.inactive"))));
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(BasesView.ROUTE, wanted));
    }
}
