package com.artify.order.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.artify.order.LineStage;
import com.artify.order.OrderList.Count;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;

/**
 * The promise to those who paid: how many lines have a final, are being made, or have a stated
 * reason; and in red how many have none of these.
 */
final class CompletenessCard extends Div {
    private static final Set<LineStage> FINAL = Set.of(LineStage.READY, LineStage.IN_REVIEW);
    private static final Set<LineStage> MAKING = Set.of(LineStage.MAKING);
    private static final Set<LineStage> REASON =
            Set.of(
                    LineStage.NEEDS_ATTENTION,
                    LineStage.REJECTED,
                    LineStage.HELD,
                    LineStage.SETTLED);

    CompletenessCard(Map<LineStage, Count> counts, long alerts) {
        addClassName("completeness");
        if (alerts > 0) {
            add(notice(alerts));
            return;
        }
        Span line =
                new Span(
                        getTranslation(
                                "order.complete",
                                sum(counts, FINAL),
                                sum(counts, MAKING),
                                sum(counts, REASON)));
        line.addClassNames("secondary", "small");
        add(line);
    }

    private Component notice(long alerts) {
        Span text = new Span(Counted.text(this, "order.incomplete.", alerts));
        LinkButton show =
                LinkButton.to(
                        OrdersView.ROUTE + "?" + OrderBar.ALERTS + "=1",
                        getTranslation("order.alerts.show"));
        return new Notice(Tone.CRITICAL, text, show);
    }

    private String sum(Map<LineStage, Count> counts, Set<LineStage> stages) {
        long lines =
                counts.entrySet().stream()
                        .filter(entry -> stages.contains(entry.getKey()))
                        .mapToLong(entry -> entry.getValue().lines())
                        .sum();
        return Formats.count(lines, getLocale());
    }
}
