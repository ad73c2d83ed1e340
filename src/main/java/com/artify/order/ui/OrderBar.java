package com.artify.order.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.Formats;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.order.LineStage;
import com.artify.order.OrderFilter;
import com.artify.order.OrderList.Count;
import com.artify.order.OrderSort;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of the list of orders; the address holds them. */
final class OrderBar extends Div {
    static final String ALERTS = "alerts";
    private static final String STAGE = "stage";
    private static final String TEXT = "q";
    private static final List<LineStage> OFFERED =
            List.of(
                    LineStage.NEEDS_ATTENTION,
                    LineStage.REJECTED,
                    LineStage.HELD,
                    LineStage.IN_REVIEW,
                    LineStage.MAKING,
                    LineStage.AWAITING_PAYMENT,
                    LineStage.READY,
                    LineStage.SETTLED,
                    LineStage.WITHDRAWN,
                    LineStage.CANCELLED);
    private static final Set<String> SORTS =
            Arrays.stream(OrderSort.Key.values())
                    .map(OrderBar::written)
                    .collect(Collectors.toUnmodifiableSet());

    private final FilterChips stages;
    private final SearchField search;
    private QueryParameters query = QueryParameters.empty();

    OrderBar() {
        addClassName("filters");
        stages = new FilterChips(OrdersView.ROUTE, STAGE, getTranslation("order.filter.stage"));
        search = new SearchField(getTranslation("order.filter.search"), this::find);
        add(stages, search);
    }

    /** The filter as it stands in the address. */
    static OrderFilter read(QueryParameters query) {
        return new OrderFilter(
                query.getSingleParameter(STAGE)
                        .flatMap(text ->
                                OFFERED.stream()
                                        .filter(stage -> stage.written().equals(text))
                                        .findFirst()),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter(ALERTS).isPresent());
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(OrdersView.ROUTE, query, SORTS, "-" + written(OrderSort.Key.PLACED));
    }

    static OrderSort sort(Sorting sorting) {
        return new OrderSort(
                OrderSort.Key.valueOf(sorting.key().toUpperCase(Locale.ROOT)),
                sorting.descending());
    }

    static String written(OrderSort.Key key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    /** Offers the stages that some order is at, and the one that is chosen. */
    void show(QueryParameters shown, Map<LineStage, Count> counts) {
        query = shown;
        StageBadges texts = new StageBadges(this);
        OrderFilter filter = read(query);
        stages.show(
                query.excluding("page"),
                getTranslation("order.filter.all"),
                OFFERED.stream()
                        .filter(stage ->
                                counts.containsKey(stage) || filter.stage().orElse(null) == stage)
                        .map(stage -> choice(stage, texts.text(stage), counts))
                        .toList());
        search.show(filter.text().orElse(""));
    }

    private Choice choice(LineStage stage, String text, Map<LineStage, Count> counts) {
        long orders = counts.containsKey(stage) ? counts.get(stage).orders() : 0;
        return new Choice(stage.written(), text + " " + Formats.count(orders, getLocale()));
    }

    private void find(String text) {
        QueryParameters first = query.excluding("page");
        QueryParameters wanted = text.isBlank() ? first.excluding(TEXT) : first.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(OrdersView.ROUTE, wanted));
    }
}
