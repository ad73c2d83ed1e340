package com.artify.usage.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.StatTile;
import com.artify.usage.Quota;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the shop may use this month, and what it has used of it. */
final class QuotaTiles extends Div {

    QuotaTiles(Quota quota, Instant renewal, ZoneId zone) {
        addClassName("tiles");
        Locale locale = getLocale();
        String day = DateTimeFormatter.ofPattern("d MMM", locale).format(renewal.atZone(zone));
        add(
                new StatTile(text("month"), of(quota.generations(), quota.monthlyLimit(), locale))
                        .used(quota.generations(), quota.monthlyLimit())
                        .hint(text("month.renewed", day)),
                new StatTile(text("reserve"), Formats.count(reserveLeft(quota), locale))
                        .used(
                                quota.finalReserve() - reserveLeft(quota),
                                Math.max(1, quota.finalReserve()))
                        .hint(
                                text(
                                        "reserve.of",
                                        Formats.count(quota.finalReserve(), locale),
                                        Formats.count(quota.previewsLeft(), locale))),
                new StatTile(text("storage"), Formats.megabytes(quota.storageMb(), locale))
                        .used(Math.round(quota.storageMb()), quota.storageLimitMb())
                        .hint(
                                text(
                                        "storage.of",
                                        Formats.megabytes(quota.storageLimitMb(), locale))));
    }

    /** What is left of the month once previews have stopped, at most the reserve. */
    private static int reserveLeft(Quota quota) {
        return Math.clamp(quota.monthlyLimit() - quota.generations(), 0, quota.finalReserve());
    }

    private String of(long used, long limit, Locale locale) {
        return text("of", Formats.count(used, locale), Formats.count(limit, locale));
    }

    private String text(String key, Object... parameters) {
        return getTranslation("usage.quota." + key, parameters);
    }
}
