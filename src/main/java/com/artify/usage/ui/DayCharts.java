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
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Cost and number of generations, day by day. */
final class DayCharts extends Div {
    DayCharts(Period period, List<DaySpending> days) {
        addClassName("charts");
        Locale locale = getLocale();
        String kind = getTranslation(period.byMonth() ? "usage.month" : "usage.day");
        PartNames names = new PartNames(period, locale);
        add(
                card(
                        "usage.chart.cost",
                        kind,
                        names,
                        days,
                        Spending::costMicros,
                        micros -> Formats.microDollars(micros, locale)),
                card(
                        "usage.chart.made",
                        kind,
                        names,
                        days,
                        Spending::generations,
                        count -> Formats.count(count, locale)));
    }

    private Surface card(
            String key,
            String kind,
            PartNames names,
            List<DaySpending> days,
            ToLongFunction<Spending> figure,
            LongFunction<String> format) {
        List<Bar> bars =
                days.stream()
                        .map(day ->
                                new Bar(
                                        names.of(day.part()),
                                        List.of(
                                                figure.applyAsLong(day.previews()),
                                                figure.applyAsLong(day.finals()))))
                        .toList();
        List<String> series =
                List.of(getTranslation("usage.previews"), getTranslation("usage.finals"));
        return new Surface(new BarChart(getTranslation(key), kind, series, bars, format))
                .heading(getTranslation(key));
    }
}
