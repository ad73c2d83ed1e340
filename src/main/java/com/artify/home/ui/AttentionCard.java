package com.artify.home.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.home.Attention;
import com.artify.home.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** What somebody should look at now, the most pressing first; absent while all is well. */
final class AttentionCard extends Surface {
    private static final String UNMAPPED = "products?lacks=some-unmapped&lacks=nothing-mapped";

    private AttentionCard(List<Attention> attentions, List<Problem> problems) {
        heading(getTranslation("home.attention"));
        addClassName("attention");
        for (Attention attention : attentions) {
            add(attention);
            if (attention instanceof Attention.PaidLines) {
                problems.forEach(this::add);
            }
        }
    }

    /** {@code problems} are some of the paid lines without a file. */
    static Optional<AttentionCard> of(List<Attention> attentions, List<Problem> problems) {
        return attentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttentionCard(attentions, problems));
    }

    private void add(Attention attention) {
        switch (attention) {
            case Attention.PaidLines(long lines) ->
                    row(Tone.CRITICAL, "lines", "orders", count(lines));
            case Attention.ProviderRefuses(String provider, long failed, long asked) ->
                    row(
                            Tone.CRITICAL,
                            "provider",
                            "generations?status=failed",
                            provider,
                            count(failed),
                            count(asked));
            case Attention.AccountBlocked(String provider) ->
                    row(Tone.CRITICAL, "account", "settings/providers", provider);
            case Attention.QuotaLow(double share) ->
                    row(
                            share >= 1 ? Tone.CRITICAL : Tone.CAUTION,
                            "quota",
                            "usage",
                            Formats.percent(share, getLocale()));
            case Attention.BudgetLow(double share) ->
                    row(
                            share >= 1 ? Tone.CRITICAL : Tone.CAUTION,
                            "budget",
                            "usage",
                            Formats.percent(share, getLocale()));
            case Attention.UnmappedVariants(long variants) ->
                    row(Tone.CAUTION, "unmapped", UNMAPPED, count(variants));
            case Attention.ReviewsWaiting(long finals) ->
                    row(Tone.INFO, "reviews", "review", count(finals));
            case Attention.PhotosRefused(long photos) ->
                    row(Tone.INFO, "photos", "review/photos", count(photos));
        }
    }

    private void row(Tone tone, String key, String path, Object... arguments) {
        String text = "home.attention." + key;
        Component badge = new StatusBadge(tone, getTranslation(text + ".state"));
        Anchor link = new Anchor(path, getTranslation(text + ".action"));
        Div row = new Div(badge, new Span(getTranslation(text, arguments)), link);
        row.addClassName("attention-row");
        add(row);
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
        row.addClassNames("attention-row", "detail");
        add(row);
    }

    private String count(long number) {
        return Formats.count(number, getLocale());
    }
}
