package com.artify.generation.review.ui;

import com.artify.base.ui.Facts;
import com.artify.base.ui.Formats;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.generation.review.Comparison;
import com.artify.generation.review.ReviewItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Optional;

/** What the comparison of preview and final found, and whether the shop's rule doubts it. */
final class ComparisonCard extends Surface {
    ComparisonCard(ReviewItem item) {
        heading(getTranslation("review.comparison"), badge(item));
        item.compared().ifPresent(found -> add(facts(found)));
        if (item.flagged()) {
            Paragraph flagged = new Paragraph(getTranslation("review.flagged"));
            flagged.addClassName("secondary");
            add(flagged);
        }
    }

    private StatusBadge badge(ReviewItem item) {
        if (item.compared().isEmpty()) {
            return new StatusBadge(Tone.INFO, getTranslation("review.comparing")).busy();
        }
        return item.doubtful()
                ? new StatusBadge(Tone.CAUTION, getTranslation("review.doubtful"))
                : new StatusBadge(Tone.SUCCESS, getTranslation("review.certain"));
    }

    private Facts facts(Comparison found) {
        Facts facts = new Facts();
        if (found.structure() == null || found.colourShift() == null) {
            return facts.fact(
                    getTranslation("review.comparison.result"),
                    getTranslation("review.comparison.impossible"));
        }
        Span shift = new Span("ΔE " + decimal(found.colourShift()));
        shift.setTitle(getTranslation("review.comparison.colours.hint"));
        return facts.fact(
                        getTranslation("review.comparison.structure"),
                        Formats.percent(Math.max(0, found.structure()), getLocale()))
                .fact(getTranslation("review.comparison.colours"), shift)
                .fact(getTranslation("review.comparison.faces"), faces(found));
    }

    private String faces(Comparison found) {
        Optional<Boolean> agree = found.facesAgree();
        if (agree.isEmpty()) {
            return getTranslation("review.comparison.faces.unknown");
        }
        if (agree.get() && Integer.valueOf(0).equals(found.sameFaces())) {
            return getTranslation("review.comparison.faces.none");
        }
        return getTranslation(
                "review.comparison.faces." + (agree.get() ? "same" : "other"),
                found.previewFaces(),
                found.finalFaces(),
                found.sameFaces());
    }

    private String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
