package com.artify.catalog.sync.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.catalog.sync.SyncRun;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The syncs that a product has had. */
final class HistoryCard extends Surface {
    HistoryCard(List<SyncRun> runs) {
        heading(getTranslation("sync.history.heading"));
        DataTable table =
                new DataTable()
                        .column(getTranslation("sync.history.when"))
                        .column(getTranslation("sync.history.who"))
                        .column(getTranslation("sync.history.status"))
                        .number(getTranslation("sync.history.done"))
                        .number(getTranslation("sync.history.failed"))
                        .number(getTranslation("sync.history.unchanged"));
        runs.forEach(run ->
                table.row(
                        new RelativeTime(run.createdAt()),
                        new Span(
                                run.staff()
                                        .orElseGet(() -> getTranslation("sync.history.program"))),
                        RunCard.badgeOf(
                                run,
                                getTranslation(
                                        "sync.status."
                                                + run.status().name().toLowerCase(Locale.ROOT))),
                        new Span(Formats.count(run.done(), getLocale())),
                        new Span(Formats.count(run.failed(), getLocale())),
                        new Span(Formats.count(run.unchanged(), getLocale()))));
        add(table);
        flush();
    }
}
