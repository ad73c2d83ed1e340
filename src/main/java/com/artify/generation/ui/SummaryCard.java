package com.artify.generation.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Surface;
import com.artify.engine.SafetyScores;
import com.artify.generation.GenerationDetails;
import com.artify.generation.GenerationDetails.Making;
import com.artify.generation.GenerationDetails.OrderLink;
import com.artify.generation.GenerationDetails.PrintFile;
import com.artify.generation.GenerationDetails.Upscale;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;

/** What was asked for, what it cost, and what came of it. */
final class SummaryCard extends Surface {
    private final Facts facts = new Facts();

    SummaryCard(GenerationDetails details) {
        heading(getTranslation("generation.summary"));
        add(facts);
        Locale locale = getLocale();
        Making making = details.making();
        fact(
                "style",
                getTranslation(
                        "generation.summary.style.version",
                        details.subject().style(),
                        details.subject().styleVersion()));
        fact("product", details.subject().product());
        fact("size", size(details));
        fact("cost", Formats.microDollars(making.costMicros(), locale));
        fact("estimate", Formats.microDollars(making.estimateMicros(), locale));
        making.time().ifPresent(time -> fact("time", Formats.duration(time, locale)));
        details.printFile().ifPresent(file -> addFile(file, details.upscale(), locale));
        if (making.review() != ReviewState.NONE) {
            fact("review", getTranslation("generation.review." + lower(making.review())));
        }
        fact("moderation", verdict(making, locale));
        details.order().ifPresent(order -> addOrder(order, details.type()));
        making.cachedFrom().ifPresent(equal -> link("cached", equal, shortened(equal)));
        Span id = new Span(details.id().toString());
        id.addClassName("mono");
        facts.fact(getTranslation("generation.summary.id"), id);
    }

    private void addFile(PrintFile file, Upscale upscale, Locale locale) {
        fact(
                "file",
                Formats.pixels(file.width(), file.height())
                        + " · "
                        + Formats.bytes(file.bytes(), locale));
        upscale.factor()
                .ifPresent(factor -> fact("upscale", String.format(locale, "%.2f×", factor)));
    }

    private void addOrder(OrderLink order, GenerationType type) {
        facts.fact(
                getTranslation("generation.summary.order"),
                new Anchor("orders/" + order.uuid(), order.number()));
        order.counterpart()
                .ifPresent(other ->
                        link(
                                type == GenerationType.PREVIEW ? "final" : "preview",
                                other,
                                shortened(other)));
    }

    /** What follows from the safety check, and what it saw where it could look. */
    private String verdict(Making making, Locale locale) {
        String verdict = getTranslation("generation.moderation." + lower(making.moderation()));
        SafetyScores scores = making.scores();
        return scores.known()
                ? verdict
                        + " · "
                        + getTranslation(
                                "generation.summary.scores",
                                Formats.percent(scores.explicit(), locale),
                                Formats.percent(scores.revealing(), locale))
                : verdict;
    }

    private static String size(GenerationDetails details) {
        return details.print().sizeName()
                + " · "
                + Formats.pixels(details.print().widthPx(), details.print().heightPx())
                + " · "
                + details.print().dpi()
                + " DPI";
    }

    private void link(String key, UUID id, String text) {
        facts.fact(
                getTranslation("generation.summary." + key),
                new Anchor(GenerationsView.ROUTE + "/" + id, text));
    }

    private void fact(String key, String value) {
        facts.fact(getTranslation("generation.summary." + key), value);
    }

    /** The end of an id, which differs where the beginnings are of the same minute. */
    private static String shortened(UUID id) {
        return "…" + id.toString().substring(24);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
