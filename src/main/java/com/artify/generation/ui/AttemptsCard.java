package com.artify.generation.ui;

import com.artify.base.ui.DataTable;
import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Surface;
import com.artify.engine.EngineTexts;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationDetails.AttemptRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/** Every request to a provider with its price and outcome: the cost, accounted for. */
final class AttemptsCard extends Surface {
    private final transient EngineTexts engine;

    AttemptsCard(GenerationDetails details, EngineTexts engine) {
        this.engine = engine;
        flush();
        heading(getTranslation("generation.attempts"));
        if (details.attempts().isEmpty()) {
            Span none = new Span(getTranslation(noneKey(details)));
            none.addClassNames("secondary", "table-none");
            add(none);
            return;
        }
        DataTable table =
                new DataTable()
                        .column(text("number"))
                        .column(text("provider"))
                        .column(text("outcome"))
                        .column(text("started"))
                        .number(text("time"))
                        .number(text("price"));
        details.attempts().forEach(attempt -> addRow(table, attempt));
        add(table);
    }

    private void addRow(DataTable table, AttemptRow attempt) {
        table.row(
                new Span(Integer.toString(attempt.number())),
                new Span(
                        engine.provider(attempt.provider())
                                + " · "
                                + engine.model(attempt.provider(), attempt.model())),
                outcome(attempt),
                new RelativeTime(attempt.started()),
                new Span(
                        attempt.ended()
                                .map(end -> Duration.between(attempt.started(), end))
                                .map(time -> Formats.duration(time, getLocale()))
                                .orElse("")),
                new Span(Formats.microDollars(attempt.priceMicros(), getLocale())));
    }

    private Component outcome(AttemptRow attempt) {
        Div cell = new Div(new GenerationBadges(this).outcome(attempt.outcome()));
        attempt.detail()
                .map(Div::new)
                .ifPresent(detail -> {
                    detail.addClassNames("small", "secondary");
                    cell.add(detail);
                });
        return cell;
    }

    private static String noneKey(GenerationDetails details) {
        return details.making().cachedFrom().isPresent()
                ? "generation.attempts.cached"
                : "generation.attempts.none";
    }

    private String text(String column) {
        return getTranslation("generation.attempts." + column);
    }
}
