package com.artify.base.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Figures as upright bars, each stacked of one part a series; drawn on the server. Pointing at a
 * bar tells its figures, and a table under the chart tells them all. Figures are never negative.
 */
public final class BarChart extends Div {
    private static final int[] STEPS = {1, 2, 3, 4, 5, 6, 8};
    private static final int MOST_LABELS = 7;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;
    private static final double GAP = 0.24;

    private final List<String> series;
    private final List<Bar> bars;
    private final LongFunction<String> format;
    private final long top;

    /** One bar: what it stands for, and its parts in the order of the series. */
    public record Bar(String label, List<Long> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        /** A bar of a single part. */
        public Bar(String label, long figure) {
            this(label, List.of(figure));
        }

        long total() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A chart called {@code name}, whose bars are called {@code kind} (Day, Month) together; {@code
     * format} says how a figure reads.
     */
    public BarChart(
            String name,
            String kind,
            List<String> series,
            List<Bar> bars,
            LongFunction<String> format) {
        this.series = List.copyOf(series);
        this.bars = List.copyOf(bars);
        this.format = format;
        this.top = ceiling(bars.stream().mapToLong(Bar::total).max().orElse(0));
        addClassName("bar-chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        if (series.size() > 1) {
            add(legend());
        }
        add(plot(), labels(), table(kind));
    }

    /**
     * The next of 1, 2, 3, 4, 5, 6, 8, 10, 20 …: a round end of the scale, and little air above.
     */
    static long ceiling(long most) {
        long power = 1;
        while (power * 10 <= most) {
            power *= 10;
        }
        for (int factor : STEPS) {
            if (power * factor >= most) {
                return power * factor;
            }
        }
        return power * 10;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassNames("bar-legend", "small", "secondary");
        for (int i = 0; i < series.size(); i++) {
            Span key = new Span();
            key.addClassNames("bar-key", "series-" + i);
            Span entry = new Span(key, new Span(series.get(i)));
            legend.add(entry);
        }
        return legend;
    }

    private Div plot() {
        Span scale = new Span(format.apply(top));
        scale.addClassNames("bar-scale", "small", "secondary");
        Div hints = new Div();
        hints.addClassName("bar-hints");
        bars.forEach(bar -> hints.add(hint(bar)));
        Div plot = new Div(scale, new Html(drawing()), hints);
        plot.addClassName("bar-plot");
        plot.getElement().setAttribute("aria-hidden", "true");
        return plot;
    }

    private String drawing() {
        StringBuilder svg =
                new StringBuilder(
                        "<div class=\"bar-drawing\"><svg viewBox=\"0 0 %.0f %.0f\""
                                .concat(" preserveAspectRatio=\"none\">")
                                .formatted(WIDTH, HEIGHT));
        double step = WIDTH / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), i * step + step * GAP / 2, step * (1 - GAP));
        }
        return svg.append("</svg></div>").toString();
    }

    private void draw(StringBuilder svg, Bar bar, double x, double width) {
        double base = HEIGHT;
        for (int part = 0; part < bar.parts().size(); part++) {
            double height = HEIGHT * bar.parts().get(part) / top;
            if (height > 0) {
                base -= height;
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<rect class=\"series-%d\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\""
                                        + " height=\"%.2f\"/>",
                                part,
                                x,
                                base,
                                width,
                                height));
            }
        }
    }

    private Div hint(Bar bar) {
        Div box = new Div(new Span(bar.label()));
        for (int part = 0; part < bar.parts().size(); part++) {
            String figure = format.apply(bar.parts().get(part));
            box.add(new Span(series.size() > 1 ? series.get(part) + " " + figure : figure));
        }
        box.addClassNames("bar-hint", "small");
        Div column = new Div(box);
        column.addClassName("bar-column");
        return column;
    }

    private Div labels() {
        int every = Math.max(1, (bars.size() + MOST_LABELS - 1) / MOST_LABELS);
        Div labels = new Div();
        labels.addClassNames("bar-labels", "small", "secondary");
        labels.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < bars.size(); i++) {
            labels.add(new Span(i % every == 0 ? bars.get(i).label() : ""));
        }
        return labels;
    }

    private NativeDetails table(String kind) {
        DataTable table = new DataTable().column(kind);
        series.forEach(table::number);
        for (Bar bar : bars) {
            Span[] cells = new Span[bar.parts().size() + 1];
            cells[0] = new Span(bar.label());
            for (int part = 0; part < bar.parts().size(); part++) {
                cells[part + 1] = new Span(format.apply(bar.parts().get(part)));
            }
            table.row(cells);
        }
        NativeDetails details = new NativeDetails(getTranslation("base.chart.table"), table);
        details.addClassNames("bar-table", "small");
        return details;
    }
}
