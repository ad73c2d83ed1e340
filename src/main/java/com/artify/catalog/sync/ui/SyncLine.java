package com.artify.catalog.sync.ui;

import com.artify.base.Money;
import com.artify.base.ui.Formats;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.catalog.sync.PlannedStep;
import com.artify.catalog.sync.StepState;
import com.artify.catalog.sync.SyncAction;
import com.artify.catalog.sync.SyncReason;
import com.artify.catalog.sync.SyncStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One variant of a plan or a sync: what happens to it, its price, and why. */
final class SyncLine extends Div {
    SyncLine(PlannedStep step) {
        addClassName("sync-line");
        add(
                title(step.title()),
                badge(step.action()),
                price(step.oldPrice(), step.newPrice()),
                text(reason(step.reason())));
    }

    SyncLine(SyncStep step) {
        addClassName("sync-line");
        boolean failed = step.state() == StepState.FAILED;
        add(
                title(step.title()),
                badge(step.action()),
                price(step.oldPrice(), step.newPrice()),
                failed ? failure(step) : text(reason(step.reason())));
    }

    private static Component title(String title) {
        Span span = new Span(title);
        span.addClassName("mapping-title");
        return span;
    }

    private StatusBadge badge(SyncAction action) {
        Tone tone =
                switch (action) {
                    case CREATE -> Tone.SUCCESS;
                    case UPDATE -> Tone.INFO;
                    case REMOVE -> Tone.CRITICAL;
                    case KEEP -> Tone.NEUTRAL;
                    case BLOCKED -> Tone.CAUTION;
                };
        return new StatusBadge(
                tone, getTranslation("sync.action." + action.name().toLowerCase(Locale.ROOT)));
    }

    private Component price(@Nullable Money before, @Nullable Money after) {
        Span span = new Span();
        span.addClassName("number");
        if (before != null && after != null && !Objects.equals(before, after)) {
            span.setText(
                    getTranslation(
                            "sync.price.change",
                            Formats.money(before, getLocale()),
                            Formats.money(after, getLocale())));
        } else if (after != null || before != null) {
            span.setText(
                    Formats.money(
                            Objects.requireNonNull(after == null ? before : after), getLocale()));
        }
        return span;
    }

    private Component failure(SyncStep step) {
        return new StatusBadge(
                Tone.CRITICAL, step.error().orElseGet(() -> getTranslation("sync.step.failed")));
    }

    private String reason(SyncReason reason) {
        return getTranslation(
                "sync.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Component text(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
