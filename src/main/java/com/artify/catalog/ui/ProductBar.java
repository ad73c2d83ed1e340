package com.artify.catalog.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.catalog.readiness.Obstacle;
import com.artify.catalog.readiness.ProductFilter;
import com.artify.catalog.readiness.Readiness.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The filters of the list of products; the address holds them. */
final class ProductBar extends Div {
    private static final String STATE = "state";
    private static final String LACKS = "lacks";
    private static final String TEXT = "q";
    private static final Set<String> KEYS = Set.of("title", "variants", "styles", "updated");

    private final FilterChips states;
    private final SearchField search;
    private QueryParameters query = QueryParameters.empty();

    ProductBar() {
        addClassName("filters");
        states = new FilterChips(ProductsView.ROUTE, STATE, getTranslation("product.list.status"));
        search = new SearchField(getTranslation("product.list.search"), this::find);
        add(states, search);
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(ProductsView.ROUTE, query, KEYS, "title");
    }

    /** The filter as it stands in the address. */
    static ProductFilter read(QueryParameters query) {
        Sorting sorting = sorting(query);
        return new ProductFilter(
                query.getSingleParameter(STATE).flatMap(State::parse),
                Obstacle.parse(query.getParameters(LACKS)),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()),
                ProductFilter.Order.valueOf(sorting.key().toUpperCase(Locale.ROOT)),
                sorting.descending());
    }

    void show(QueryParameters shown) {
        query = shown.excluding("page");
        ReadinessBadges texts = new ReadinessBadges(this);
        states.show(
                query.excluding(LACKS),
                getTranslation("product.list.all"),
                Arrays.stream(State.values())
                        .map(state -> new Choice(state.written(), texts.text(state)))
                        .toList());
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(ProductsView.ROUTE, wanted));
    }
}
