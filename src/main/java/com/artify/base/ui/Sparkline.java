package com.artify.base.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run of figures as a small line, oldest first; an ornament beside a number, not a chart. */
final class Sparkline extends Html {
    private static final int WIDTH = 72;
    private static final int HEIGHT = 24;

    Sparkline(List<Long> figures) {
        super(
                """
                <svg class="sparkline" viewBox="0 0 %d %d" aria-hidden="true" fill="none">\
                <path d="%s" fill="currentColor" opacity="0.12"/>\
                <path d="%s" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" \
                stroke-linecap="round"/></svg>\
                """
                        .formatted(WIDTH, HEIGHT, area(line(figures)), line(figures)));
    }

    private static String area(String line) {
        return line + " L" + WIDTH + " " + HEIGHT + " L0 " + HEIGHT + " Z";
    }

    private static String line(List<Long> figures) {
        long most = Math.max(1, figures.stream().mapToLong(Long::longValue).max().orElse(1));
        double step = (double) WIDTH / Math.max(1, figures.size() - 1);
        return IntStream.range(0, figures.size())
                .mapToObj(i -> point(i * step, (double) figures.get(i) / most))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private static String point(double x, double share) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, HEIGHT - 1 - share * (HEIGHT - 2));
    }
}
