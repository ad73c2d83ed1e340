package com.artify.catalog.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.readiness.Obstacle;
import com.artify.catalog.readiness.ProductRow;
import com.artify.catalog.readiness.Readiness;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whether a product is ready to sell, and why not, in the admin's words and tones. */
final class ReadinessBadges {
    private final Component translator;

    ReadinessBadges(Component translator) {
        this.translator = translator;
    }

    StatusBadge badge(Readiness readiness) {
        String text = text(readiness.state());
        return switch (readiness.state()) {
            case READY ->
                    new StatusBadge(
                            readiness.obstacles().isEmpty() ? Tone.SUCCESS : Tone.CAUTION, text);
            case NOT_READY -> new StatusBadge(Tone.CRITICAL, text);
            case DISABLED -> new StatusBadge(Tone.NEUTRAL, text);
        };
    }

    String text(Readiness.State state) {
        return translator.getTranslation("product.state." + state.written());
    }

    /** One sentence on what the product lacks. */
    String reason(Obstacle obstacle, Readiness.Counts counts) {
        return translator.getTranslation(
                "product.obstacle." + obstacle.written(), counts.unmapped(), counts.heldBack());
    }

    /** The badge, with the worst reason beneath it. */
    Div cell(ProductRow product) {
        Div cell = new Div(badge(product.readiness()));
        cell.addClassName("readiness");
        product.readiness()
                .first()
                .ifPresent(obstacle -> {
                    Span reason = new Span(reason(obstacle, product.counts()));
                    reason.addClassNames("small", "secondary");
                    cell.add(reason);
                });
        return cell;
    }
}
