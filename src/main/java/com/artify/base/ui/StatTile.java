package com.artify.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One figure of the shop: what it counts, the number, and what puts it in proportion. */
public final class StatTile extends Div {
    public StatTile(String label, String value) {
        addClassNames("surface", "tile");
        add(line("label", label), line("value", value));
    }

    /** A quiet sentence under the figure. */
    public StatTile hint(String text) {
        add(line("hint", text));
        return this;
    }

    /** How the figure came about, oldest day first. */
    public StatTile trend(List<Long> figures) {
        if (figures.size() > 1) {
            add(new Sparkline(figures));
        }
        return this;
    }

    /** How much of a limit is used: calm below four fifths, critical when spent. */
    public StatTile used(long amount, long limit) {
        double share = limit <= 0 ? 1 : Math.min(1, (double) amount / limit);
        Div bar = new Div();
        bar.setWidth(Math.round(share * 100) + "%");
        Div meter = new Div(bar);
        meter.addClassName("meter");
        meter.setClassName("caution", share >= 0.8 && share < 1);
        meter.setClassName("critical", share >= 1);
        add(meter);
        return this;
    }

    private static Span line(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
