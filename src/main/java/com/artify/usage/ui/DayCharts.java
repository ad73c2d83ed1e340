package com.artify.usage.ui;

import com.artify.base.ui.BarChart;
import com.artify.base.ui.BarChart.Bar;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.usage.DaySpending;
import com.artify.usage.Period;
import com.artify.usage.Spending;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Cost and number of generations, day by day. */
final class DayCharts extends Div {
    private static final Series PREVIEWS = new Series("usage.previews", DaySpending::previews);
    private static final Series FINALS = new Series("usage.finals", DaySpending::finals);
    private static final Series TESTS = new Series("usage.tests", DaySpending::tests);

    private final Period period;
    private final List<DaySpending> days;

    /** One kind of what was asked of providers. */
    private record Series(String name, Function<DaySpending, Spending> part) {}

    DayCharts(Period period, List<DaySpending> days) {
        this.period = period;
        this.days = days;
        addClassName("charts");
        Locale locale = getLocale();
        boolean tested = days.stream().anyMatch(day -> day.tests().attempts() > 0);
        add(
                card(
                        "usage.chart.cost",
                        tested ? List.of(PREVIEWS, FINALS, TESTS) : List.of(PREVIEWS, FINALS),
                        Spending::costMicros,
                        micros -> Formats.microDollars(micros, locale)),
                card(
                        "usage.chart.made",
                        List.of(PREVIEWS, FINALS),
                        Spending::generations,
                        count -> Formats.count(count, locale)));
    }

    private Surface card(
            String key,
            List<Series> series,
            ToLongFunction<Spending> figure,
            LongFunction<String> format) {
        PartNames names = new PartNames(period, getLocale());
        List<Bar> bars =
                days.stream()
                        .map(day ->
                                new Bar(
                                        names.of(day.part()),
                                        series.stream()
                                                .map(each -> each.part.apply(day))
                                                .map(figure::applyAsLong)
                                                .toList()))
                        .toList();
        String kind = getTranslation(period.byMonth() ? "usage.month" : "usage.day");
        List<String> legend = series.stream().map(each -> getTranslation(each.name)).toList();
        return new Surface(new BarChart(getTranslation(key), kind, legend, bars, format))
                .heading(getTranslation(key));
    }
}
