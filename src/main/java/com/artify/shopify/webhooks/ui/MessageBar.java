package com.artify.shopify.webhooks.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.FilterSelect;
import com.artify.base.ui.SearchField;
import com.artify.base.ui.Sorting;
import com.artify.shopify.webhooks.DeadLetterFilter;
import com.artify.shopify.webhooks.DeadLetterFilter.State;
import com.artify.shopify.webhooks.DeadLetterSort;
import com.artify.shopify.webhooks.DeadLetterSort.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters of the messages that could not be taken in; the address holds them. */
final class MessageBar extends Div {
    private static final String STATE = "state";
    private static final String TOPIC = "topic";
    private static final String TEXT = "q";
    private static final Set<String> KEYS =
            Arrays.stream(Key.values())
                    .map(MessageBar::written)
                    .collect(Collectors.toUnmodifiableSet());

    private final FilterChips states =
            new FilterChips(MessagesView.ROUTE, STATE, getTranslation("webhook.state"));
    private final FilterSelect topics =
            new FilterSelect(MessagesView.ROUTE, TOPIC, getTranslation("webhook.message"));
    private final SearchField search =
            new SearchField(getTranslation("webhook.filter.search"), this::find);
    private QueryParameters query = QueryParameters.empty();

    MessageBar() {
        addClassName("filters");
        add(states, topics, search);
    }

    /** The filter as it stands in the address. */
    static DeadLetterFilter read(QueryParameters query) {
        return new DeadLetterFilter(
                query.getSingleParameter(STATE)
                        .flatMap(text ->
                                Arrays.stream(State.values())
                                        .filter(state -> written(state).equals(text))
                                        .findFirst()),
                query.getSingleParameter(TOPIC).filter(topic -> !topic.isBlank()),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()));
    }

    static Sorting sorting(QueryParameters query) {
        return Sorting.read(MessagesView.ROUTE, query, KEYS, "-" + written(Key.RECEIVED));
    }

    static DeadLetterSort sort(Sorting sorting) {
        return new DeadLetterSort(
                Key.valueOf(sorting.key().toUpperCase(Locale.ROOT)), sorting.descending());
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Offers the states, and the topics of which there are any. */
    void show(QueryParameters shown, List<String> found) {
        query = shown.excluding("page");
        states.show(
                query,
                getTranslation("webhook.filter.all"),
                Arrays.stream(State.values())
                        .map(MessageBar::written)
                        .map(state -> new Choice(state, getTranslation("webhook.filter." + state)))
                        .toList());
        topics.show(
                query,
                getTranslation("webhook.filter.topic.all"),
                found.stream()
                        .map(topic -> new Choice(topic, MessageTexts.topic(this, topic)))
                        .toList());
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private void find(String text) {
        QueryParameters wanted = text.isBlank() ? query.excluding(TEXT) : query.merging(TEXT, text);
        getUI().ifPresent(ui -> ui.navigate(MessagesView.ROUTE, wanted));
    }
}
