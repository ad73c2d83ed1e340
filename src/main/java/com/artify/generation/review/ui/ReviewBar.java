package com.artify.generation.review.ui;

import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.generation.review.ReviewCounts;
import com.artify.generation.review.ReviewFilter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of the queue is worked on, how far the reviewer has come, what they did last. */
final class ReviewBar extends Div {
    static final String PART = "show";

    private final FilterChips chips =
            new FilterChips(ReviewView.ROUTE, PART, getTranslation("review.filter"));
    private final Span progressText = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final Span status = new Span();
    private final Anchor refused = new Anchor("review/photos");

    ReviewBar() {
        addClassNames("filters", "review-bar");
        progressText.addClassNames("secondary", "number");
        progress.getElement().setAttribute("aria-label", getTranslation("review.progress"));
        status.addClassName("review-status");
        status.getElement().setAttribute("role", "status");
        Div sitting = new Div(progressText, progress);
        sitting.addClassName("review-progress");
        refused.addClassName("chip");
        add(chips, status, sitting);
    }

    static ReviewFilter part(QueryParameters query) {
        Optional<String> wanted = query.getSingleParameter(PART);
        return Stream.of(ReviewFilter.values())
                .filter(part -> wanted.filter(written(part)::equals).isPresent())
                .findFirst()
                .orElse(ReviewFilter.ALL);
    }

    void show(QueryParameters query, ReviewCounts counts, int decided) {
        chips.show(
                query,
                text(ReviewFilter.ALL, counts),
                Stream.of(ReviewFilter.DOUBTFUL, ReviewFilter.MINE, ReviewFilter.UNASSIGNED)
                        .map(part -> new Choice(written(part), text(part, counts)))
                        .toList());
        refused.setText(getTranslation("review.refused", counts.refusedPhotos()));
        chips.add(refused);
        int waiting = counts.all();
        progressText.setText(getTranslation("review.progress.text", decided, waiting));
        progress.setVisible(decided + waiting > 0);
        progress.setValue((double) decided / Math.max(1, decided + waiting));
    }

    /** Says what was just done. */
    void say(String text) {
        status.setText(text);
    }

    private String text(ReviewFilter part, ReviewCounts counts) {
        return getTranslation("review.filter." + written(part), counts.of(part));
    }

    private static String written(ReviewFilter part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
