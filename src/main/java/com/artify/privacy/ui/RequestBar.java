package com.artify.privacy.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.FilterSelect;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.privacy.RequestFilter;
import com.artify.privacy.RequestKind;
import com.artify.privacy.RequestSort;
import com.artify.privacy.RequestSort.Key;
import com.artify.privacy.RequestState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of what customers and Shopify asked for; the address holds them. */
final class RequestBar extends Div {
    private static final String STATE = "state";
    private static final String KIND = "kind";
    private static final String TEXT = "q";
    private static final Set<String> KEYS =
            Arrays.stream(Key.values())
                    .map(RequestBar::written)
                    .collect(Collectors.toUnmodifiableSet());

    private final FilterChips states =
            new FilterChips(PrivacyView.ROUTE, STATE, getTranslation("privacy.state"));
    private final FilterSelect kinds =
            new FilterSelect(PrivacyView.ROUTE, KIND, getTranslation("privacy.request"));
    private final SearchField search =
            new SearchField(getTranslation("privacy.filter.search"), this::find);
    private QueryParameters query = QueryParameters.empty();

    RequestBar() {
        addClassName("filters");
        add(states, kinds, search);
    }

    /** The filter as it stands in the address. */
    static RequestFilter read(QueryParameters query) {
        return new RequestFilter(
                named(query, STATE, RequestState.values()),
                named(query, KIND, RequestKind.values()),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()));
    }

    private static <E extends Enum<E>> Optional<E> named(
            QueryParameters query, String parameter, E[] constants) {
        return query.getSingleParameter(parameter)
                .flatMap(text ->
                        Arrays.stream(constants)
                                .filter(constant -> written(constant).equals(text))
                                .findFirst());
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(PrivacyView.ROUTE, query, KEYS, "-" + written(Key.RECEIVED));
    }

    static RequestSort sort(Sorting sorting) {
        return new RequestSort(
                Key.valueOf(sorting.key().toUpperCase(Locale.ROOT)), sorting.descending());
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void show(QueryParameters shown) {
        query = shown.excluding("page");
        states.show(
                query,
                getTranslation("privacy.filter.all"),
                Arrays.stream(RequestState.values())
                        .map(RequestBar::written)
                        .map(state -> new Choice(state, getTranslation("privacy.filter." + state)))
                        .toList());
        kinds.show(
                query,
                getTranslation("privacy.filter.kind.all"),
                Arrays.stream(RequestKind.values())
                        .map(kind -> new Choice(written(kind), getTranslation(kind.textKey())))
                        .toList());
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(PrivacyView.ROUTE, wanted));
    }
}
