package com.artify.home.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.StatTile;
import com.artify.home.Figures;
import com.artify.home.Figures.Day;
import com.artify.usage.Quota;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The shop's figures, each with what puts it in proportion. */
final class FigureTiles extends Div {
    FigureTiles(Figures figures, Optional<Quota> quota) {
        addClassName("tiles");
        Locale locale = getLocale();
        add(
                new StatTile(text("today"), Formats.count(figures.today(), locale))
                        .trend(figures.perDay(Day::generations))
                        .hint(text("month", Formats.count(figures.month(), locale))));
        quota.map(limits -> quotaTile(limits, figures.nextMonth(), locale)).ifPresent(this::add);
        add(
                new StatTile(text("ordered"), Formats.percent(figures.conversion(), locale))
                        .trend(figures.perDay(Day::ordered))
                        .hint(
                                text(
                                        "ordered.of",
                                        Formats.count(figures.ordered(), locale),
                                        Formats.count(figures.previews(), locale))),
                new StatTile(text("files"), Formats.count(figures.printFiles(), locale))
                        .trend(figures.perDay(Day::finals))
                        .hint(text("this-month")),
                costTile(figures, locale));
    }

    private StatTile costTile(Figures figures, Locale locale) {
        String month = Formats.microDollars(figures.costMicros(), locale);
        String perOrder =
                figures.costPerOrder().isPresent()
                        ? Formats.microDollars(figures.costPerOrder().getAsLong(), locale)
                        : "–";
        // Four decimals of a dollar leave no room for a line; the chart below shows the days.
        return new StatTile(text("cost"), perOrder)
                .hint(text("cost.of", month, Formats.count(figures.paidOrders(), locale)));
    }

    private StatTile quotaTile(Quota quota, LocalDate renewal, Locale locale) {
        double share =
                quota.monthlyLimit() == 0 ? 1 : (double) quota.generations() / quota.monthlyLimit();
        return new StatTile(text("quota"), Formats.percent(share, locale))
                .used(quota.generations(), quota.monthlyLimit())
                .hint(
                        text(
                                "quota.left",
                                Formats.count(
                                        Math.max(0, quota.monthlyLimit() - quota.generations()),
                                        locale),
                                DateTimeFormatter.ofPattern("d MMM", locale).format(renewal)));
    }

    private String text(String key, Object... parameters) {
        return getTranslation("home.figure." + key, parameters);
    }
}
