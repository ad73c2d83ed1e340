package com.artify.activity.ui;

import com.artify.activity.ActivityFilter;
import com.artify.activity.ActivityOrder;
import com.artify.activity.ActivityQueries.Person;
import com.artify.base.Ids;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.FilterSelect;
import com.artify.base.ui.SearchField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The filters of the log; the address holds them. */
final class ActivityBar extends Div {
    private static final String PERSON = "person";
    private static final String KIND = "subject";
    private static final String PERIOD = "period";
    private static final String TEXT = "q";
    private static final String ORDER = "sort";
    private static final String OLDEST = "oldest";

    private final FilterChips periods =
            new FilterChips(ActivityView.ROUTE, PERIOD, getTranslation("activity.filter.period"));
    private final SearchField search =
            new SearchField(getTranslation("activity.filter.search"), this::find);
    private final FilterSelect people = select(PERSON, "activity.filter.person");
    private final FilterSelect kinds = select(KIND, "activity.filter.subject");
    private final FilterSelect orders = select(ORDER, "activity.filter.order");
    private QueryParameters query = QueryParameters.empty();

    /** How far back the log is shown, counted in days that include today. */
    enum Period {
        TODAY(1),
        WEEK(7),
        MONTH(30);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        Instant begin(LocalDate today, ZoneId zone) {
            return today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
        }
    }

    ActivityBar() {
        addClassName("filters");
        add(periods, people, kinds, orders, search);
    }

    /** The filter as it stands in the address. */
    static ActivityFilter read(QueryParameters query, LocalDate today, ZoneId zone) {
        return new ActivityFilter(
                query.getSingleParameter(PERSON).flatMap(Ids::parse),
                query.getSingleParameter(KIND).filter(kind -> !kind.isBlank()),
                query.getSingleParameter(PERIOD)
                        .flatMap(ActivityBar::period)
                        .map(period -> period.begin(today, zone)),
                query.getSingleParameter(TEXT).map(String::strip).filter(text -> !text.isEmpty()));
    }

    /** From which end, as it stands in the address. */
    static ActivityOrder order(QueryParameters query) {
        return query.getSingleParameter(ORDER).filter(OLDEST::equals).isPresent()
                ? ActivityOrder.OLDEST_FIRST
                : ActivityOrder.NEWEST_FIRST;
    }

    private static Optional<Period> period(String text) {
        return Arrays.stream(Period.values())
                .filter(period -> period.written().equals(text))
                .findFirst();
    }

    void show(QueryParameters shown, List<Person> persons, List<String> subjectKinds) {
        query = shown;
        ActivityTexts texts = new ActivityTexts(this, getLocale());
        periods.show(
                query.excluding("page"),
                getTranslation("activity.filter.period.all"),
                Arrays.stream(Period.values())
                        .map(Period::written)
                        .map(key ->
                                new Choice(key, getTranslation("activity.filter.period." + key)))
                        .toList());
        people.show(
                query,
                getTranslation("activity.filter.person.all"),
                persons.stream()
                        .map(person -> new Choice(person.id().toString(), person.name()))
                        .toList());
        kinds.show(
                query,
                getTranslation("activity.filter.subject.all"),
                subjectKinds.stream().map(kind -> new Choice(kind, texts.kind(kind))).toList());
        orders.show(
                query,
                getTranslation("activity.filter.order.newest"),
                List.of(new Choice(OLDEST, getTranslation("activity.filter.order.oldest"))));
        search.show(query.getSingleParameter(TEXT).orElse(""));
    }

    private FilterSelect select(String parameter, String label) {
        return new FilterSelect(ActivityView.ROUTE, parameter, getTranslation(label));
    }

    private void find(String text) {
        QueryParameters rest = query.excluding(TEXT, "page");
        getUI().ifPresent(ui ->
                ui.navigate(ActivityView.ROUTE, text.isBlank() ? rest : rest.merging(TEXT, text)));
    }
}
