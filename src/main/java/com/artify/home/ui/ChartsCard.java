package com.artify.home.ui;

import com.artify.base.ui.BarChart;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.home.Figures;
import com.artify.home.Figures.Day;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The last fourteen days: what was made, and what it cost; absent where nothing was made. */
final class ChartsCard extends Div {
    private final Figures figures;

    private ChartsCard(Figures figures) {
        this.figures = figures;
        addClassName("charts");
        add(
                card(
                        "generations",
                        List.of(
                                getTranslation("home.chart.previews"),
                                getTranslation("home.chart.finals")),
                        day -> List.of(day.previews(), day.finals()),
                        number -> Formats.count(number, getLocale())),
                card(
                        "cost",
                        List.of(getTranslation("home.chart.cost")),
                        day -> List.of(day.costMicros()),
                        micros -> Formats.microDollars(micros, getLocale())));
    }

    static Optional<ChartsCard> of(Figures figures) {
        boolean idle =
                figures.days().stream()
                        .allMatch(day -> day.generations() == 0 && day.costMicros() == 0);
        return idle ? Optional.empty() : Optional.of(new ChartsCard(figures));
    }

    private Surface card(
            String key,
            List<String> series,
            Function<Day, List<Long>> parts,
            LongFunction<String> format) {
        String title = getTranslation("home.chart." + key + ".title");
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMM", getLocale());
        List<BarChart.Bar> bars =
                figures.days().stream()
                        .map(day -> new BarChart.Bar(date.format(day.date()), parts.apply(day)))
                        .toList();
        return new Surface(
                        new BarChart(title, getTranslation("home.chart.day"), series, bars, format))
                .heading(title);
    }
}
