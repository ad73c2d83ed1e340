package com.artify.order.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.SearchField;
import com.artify.order.LineState;
import com.artify.order.OrderFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;

/** The filters of the list of orders; the address holds them. */
final class OrderBar extends Div {
    private static final String STATE = "state";
    private static final String TEXT = "q";
    private static final List<LineState> OFFERED =
            List.of(
                    LineState.NEEDS_ATTENTION,
                    LineState.AWAITING_PAYMENT,
                    LineState.MAKING,
                    LineState.READY,
                    LineState.CANCELLED);

    private final FilterChips states;
    private final SearchField search;
    private QueryParameters query = QueryParameters.empty();

    OrderBar() {
        addClassName("filters");
        states = new FilterChips(OrdersView.ROUTE, STATE, getTranslation("order.filter.state"));
        search = new SearchField(getTranslation("order.filter.search"), this::find);
        add(states, search);
    }

    /** The filter as it stands in the address. */
    static OrderFilter read(QueryParameters query) {
        return new OrderFilter(
                query.getSingleParameter(STATE)
                        .flatMap(text ->
                                OFFERED.stream()
                                        .filter(state -> LineBadges.written(state).equals(text))
                                        .findFirst()),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()));
    }

    void show(QueryParameters shown) {
        query = shown;
        LineBadges texts = new LineBadges(this);
        states.show(
                query,
                getTranslation("order.filter.all"),
                OFFERED.stream()
                        .map(state -> new Choice(LineBadges.written(state), texts.text(state)))
                        .toList());
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(OrdersView.ROUTE, wanted));
    }
}
