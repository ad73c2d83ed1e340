package com.artify.home.ui;

import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.home.Problem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Paid lines that will get no print file unless someone acts; absent while there are none. */
final class AttentionCard extends Surface {
    private AttentionCard(List<Problem> problems) {
        heading(
                getTranslation("home.attention"),
                new StatusBadge(Tone.CRITICAL, Integer.toString(problems.size())));
        addClassName("attention");
        problems.forEach(this::add);
    }

    static Optional<AttentionCard> of(List<Problem> problems) {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new AttentionCard(problems));
    }

    private void add(Problem problem) {
        Anchor order = new Anchor("orders/" + problem.order(), problem.orderNumber());
        order.addClassName("strong");
        Span text =
                new Span(
                        problem.line() + ": " + getTranslation("order.reason." + problem.reason()));
        RelativeTime since = new RelativeTime(problem.since());
        since.addClassNames("secondary", "small");
        Div row = new Div(order, text, since);
        row.addClassName("attention-row");
        add(row);
    }
}
