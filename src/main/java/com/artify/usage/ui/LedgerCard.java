package com.artify.usage.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Surface;
import com.artify.usage.DaySpending;
import com.artify.usage.LedgerEntry;
import com.artify.usage.LedgerPage;
import com.artify.usage.LedgerSort.Key;
import com.artify.usage.LedgerSubject;
import com.artify.usage.Spending;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each style, product, order or day cost. */
final class LedgerCard extends Surface {
    private final LedgerQuery asked;

    LedgerCard(LedgerQuery asked, QueryParameters query, LinkButton export) {
        this.asked = asked;
        FilterChips chips =
                new FilterChips(UsageView.ROUTE, LedgerQuery.BY, getTranslation("usage.ledger.by"));
        List<Choice> subjects =
                Arrays.stream(LedgerSubject.values())
                        .map(LedgerQuery::written)
                        .map(text -> new Choice(text, getTranslation("usage.ledger.by." + text)))
                        .toList();
        chips.show(
                query.excluding("page", "sort"), getTranslation("usage.ledger.by.day"), subjects);
        heading(getTranslation("usage.ledger"), export);
        Paragraph tests = new Paragraph(getTranslation("usage.ledger.tests"));
        tests.addClassNames("small", "secondary");
        add(chips, tests);
        addClassName("ledger");
        flush();
    }

    /** Shows a page of the ledger by a subject. */
    void show(LedgerSubject subject, LedgerPage page, QueryParameters query) {
        if (page.entries().isEmpty()) {
            add(empty());
            return;
        }
        DataTable table =
                new DataTable()
                        .column(
                                getTranslation("usage.ledger." + LedgerQuery.written(subject)),
                                asked.sorting(),
                                LedgerQuery.written(Key.NAME));
        number(table, "usage.previews", Key.PREVIEWS);
        number(table, "usage.finals", Key.FINALS);
        if (subject.countsTests()) {
            number(table, "usage.tests", Key.TESTS);
        }
        number(table, "usage.attempts", Key.ATTEMPTS);
        number(table, "usage.cost", Key.COST);
        page.entries()
                .forEach(entry ->
                        row(table, link(subject, entry), entry.spending(), subject.countsTests())
                                .addClassName("linked"));
        add(table, new Pager(UsageView.ROUTE, query, page.total()));
    }

    /** Shows the days on which something was asked of providers, the last one first. */
    void show(List<DaySpending> days) {
        List<DaySpending> busy =
                days.reversed().stream().filter(day -> day.all().attempts() > 0).toList();
        if (busy.isEmpty()) {
            add(empty());
            return;
        }
        PartNames names = new PartNames(asked.period(), getLocale());
        DataTable table =
                new DataTable()
                        .column(
                                getTranslation(
                                        asked.period().byMonth() ? "usage.month" : "usage.day"))
                        .number(getTranslation("usage.previews"))
                        .number(getTranslation("usage.finals"))
                        .number(getTranslation("usage.tests"))
                        .number(getTranslation("usage.attempts"))
                        .number(getTranslation("usage.cost"));
        busy.forEach(day -> row(table, new Span(names.of(day.part())), day.all(), true));
        add(table);
    }

    private EmptyState empty() {
        return new EmptyState(
                "coins",
                getTranslation("usage.ledger.empty.title"),
                getTranslation("usage.ledger.empty.text"));
    }

    private void number(DataTable table, String text, Key key) {
        table.number(getTranslation(text), asked.sorting(), LedgerQuery.written(key));
    }

    private NativeTableRow row(
            DataTable table, Component name, Spending spending, boolean withTests) {
        List<Component> cells = new ArrayList<>();
        cells.add(name);
        cells.add(count(spending.previews()));
        cells.add(count(spending.finals()));
        if (withTests) {
            cells.add(count(spending.tests()));
        }
        cells.add(count(spending.attempts()));
        cells.add(new Span(Formats.microDollars(spending.costMicros(), getLocale())));
        return table.row(cells.toArray(Component[]::new));
    }

    private Span count(long figure) {
        return new Span(Formats.count(figure, getLocale()));
    }

    private static Anchor link(LedgerSubject subject, LedgerEntry entry) {
        String room =
                switch (subject) {
                    case STYLE -> "styles/";
                    case PRODUCT -> "products/";
                    case ORDER -> "orders/";
                };
        Anchor link = new Anchor(room + entry.id(), entry.name());
        link.addClassName("row-link");
        return link;
    }
}
