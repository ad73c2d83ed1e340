package com.artify.usage.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.usage.Period;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The choice of a period: the usual ones, or two days; the address holds it. */
final class Periods extends Div {
    private static final String PERIOD = "period";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int LONGEST_YEARS = 5;

    private final FilterChips usual =
            new FilterChips(UsageView.ROUTE, PERIOD, getTranslation("usage.period"));
    private final DatePicker from = picker("usage.period.from");
    private final DatePicker to = picker("usage.period.to");
    private QueryParameters query = QueryParameters.empty();

    /** Periods that have a name; this month has none in the address. */
    private enum Usual {
        LAST_MONTH,
        LAST_90_DAYS,
        LAST_YEAR;

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Period of(LocalDate today) {
            return switch (this) {
                case LAST_MONTH -> {
                    LocalDate first = today.withDayOfMonth(1).minusMonths(1);
                    yield new Period(first, first.plusMonths(1).minusDays(1));
                }
                case LAST_90_DAYS -> new Period(today.minusDays(89), today);
                case LAST_YEAR -> new Period(today.withDayOfMonth(1).minusMonths(11), today);
            };
        }
    }

    Periods() {
        addClassNames("filters", "periods");
        from.addValueChangeListener(event -> choose(event.isFromClient()));
        to.addValueChangeListener(event -> choose(event.isFromClient()));
        add(usual, from, to);
    }

    /** The period that the address names; this month where it names none. */
    static Period read(QueryParameters query, LocalDate today) {
        Optional<LocalDate> first = query.getSingleParameter(FROM).flatMap(Periods::day);
        Optional<LocalDate> last = query.getSingleParameter(TO).flatMap(Periods::day);
        if (first.isPresent() && last.isPresent() && sensible(first.get(), last.get())) {
            return new Period(first.get(), last.get());
        }
        return query.getSingleParameter(PERIOD)
                .flatMap(text ->
                        Arrays.stream(Usual.values())
                                .filter(usual -> usual.written().equals(text))
                                .findFirst())
                .map(usual -> usual.of(today))
                .orElseGet(() -> Period.monthTo(today));
    }

    void show(QueryParameters shown, Period period, LocalDate today) {
        query = shown.excluding("page");
        List<Choice> choices =
                Arrays.stream(Usual.values())
                        .map(one ->
                                new Choice(
                                        one.written(),
                                        getTranslation("usage.period." + one.written())))
                        .toList();
        usual.show(query.excluding(FROM, TO), getTranslation("usage.period.month"), choices);
        from.setValue(period.from());
        to.setValue(period.to());
        from.setMax(today);
        to.setMax(today);
    }

    private void choose(boolean byHand) {
        if (!byHand || from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean wrong = !sensible(from.getValue(), to.getValue());
        to.setInvalid(wrong);
        to.setErrorMessage(getTranslation("usage.period.wrong"));
        if (!wrong) {
            QueryParameters wanted =
                    query.excluding(PERIOD)
                            .merging(FROM, from.getValue().toString())
                            .merging(TO, to.getValue().toString());
            getUI().ifPresent(ui -> ui.navigate(UsageView.ROUTE, wanted));
        }
    }

    private DatePicker picker(String label) {
        DatePicker picker = new DatePicker();
        picker.setAriaLabel(getTranslation(label));
        picker.setPlaceholder(getTranslation(label));
        picker.setManualValidation(true);
        return picker;
    }

    private static boolean sensible(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusYears(LONGEST_YEARS));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
