package com.artify.usage.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.StatTile;
import com.artify.usage.DayBudget;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** What today has cost of the day's budget. */
final class BudgetTile extends Div {
    BudgetTile(DayBudget today) {
        addClassName("tiles");
        Locale locale = getLocale();
        add(
                new StatTile(
                                text("today"),
                                text(
                                        "of",
                                        Formats.microDollars(today.usedMicros(), locale),
                                        Formats.microDollars(today.micros(), locale)))
                        .used(today.usedMicros(), today.micros())
                        .hint(
                                text(
                                        today.share() < 1 ? "expected" : "stopped",
                                        Formats.microDollars(today.expectedMicros(), locale))));
    }

    private String text(String key, Object... parameters) {
        return getTranslation("usage.budget." + key, parameters);
    }
}
