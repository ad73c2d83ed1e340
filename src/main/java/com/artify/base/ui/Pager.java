package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

/** Leads through the pages of a long list; the page is kept in the address, from 1 on. */
public final class Pager extends Nav {
    /** Rows of a page. */
    public static final int ROWS = 50;

    private static final String PARAMETER = "page";
    private static final int LAST = 1_000_000;

    /** The pages of {@code total} rows, with the one that {@code query} names. */
    public Pager(String path, QueryParameters query, long total) {
        addClassName("pager");
        setAriaLabel(getTranslation("base.pager.label"));
        int page = page(query);
        long first = Math.min(total, (page - 1L) * ROWS + 1);
        long last = Math.min(total, (long) page * ROWS);
        Span where =
                new Span(
                        getTranslation(
                                "base.pager.where", count(first), count(last), count(total)));
        where.addClassName("secondary");
        add(
                step(path, query, page - 1, page > 1, "chevron-left", "base.pager.previous"),
                where,
                step(path, query, page + 1, last < total, "chevron-right", "base.pager.next"));
        setVisible(total > ROWS || page > 1);
    }

    /** The page that the address names, at least 1. */
    public static int page(QueryParameters query) {
        return query.getSingleParameter(PARAMETER)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .map(page -> Math.min(page, LAST))
                .orElse(1);
    }

    /** How many rows come before the page that the address names. */
    public static long offset(QueryParameters query) {
        return (page(query) - 1L) * ROWS;
    }

    private String count(long number) {
        return Formats.count(number, getLocale());
    }

    private Component step(
            String path,
            QueryParameters query,
            int page,
            boolean possible,
            String symbol,
            String text) {
        if (!possible) {
            Span gone = new Span(new Symbol(symbol));
            gone.addClassName("step");
            gone.getElement().setAttribute("aria-hidden", "true");
            return gone;
        }
        Anchor step = new Anchor(path + "?" + query.merging(PARAMETER, "" + page).getQueryString());
        step.addClassName("step");
        step.add(new Symbol(symbol));
        step.setAriaLabel(getTranslation(text));
        return step;
    }
}
