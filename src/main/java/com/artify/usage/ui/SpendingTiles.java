package com.artify.usage.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.StatTile;
import com.artify.usage.Spending;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** What the period cost, altogether and for each order that was paid in it. */
final class SpendingTiles extends Div {
    SpendingTiles(Spending total, long paidOrders) {
        addClassName("tiles");
        Locale locale = getLocale();
        add(
                new StatTile(text("cost"), Formats.microDollars(total.costMicros(), locale))
                        .hint(
                                text(
                                        "cost.estimated",
                                        Formats.microDollars(total.estimateMicros(), locale),
                                        Formats.count(total.attempts(), locale))),
                new StatTile(text("order"), perOrder(total, paidOrders, locale))
                        .hint(text("order.paid", Formats.count(paidOrders, locale))),
                new StatTile(text("made"), Formats.count(total.generations(), locale))
                        .hint(
                                text(
                                        "made.kinds",
                                        Formats.count(total.previews(), locale),
                                        Formats.count(total.finals(), locale))));
    }

    private static String perOrder(Spending total, long paidOrders, Locale locale) {
        return paidOrders == 0
                ? "–"
                : Formats.microDollars(
                        Math.round((double) total.costMicros() / paidOrders), locale);
    }

    private String text(String key, Object... parameters) {
        return getTranslation("usage.spending." + key, parameters);
    }
}
