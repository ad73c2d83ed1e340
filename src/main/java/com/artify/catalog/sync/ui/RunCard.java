package com.artify.catalog.sync.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.catalog.sync.SyncRun;
import com.artify.catalog.sync.SyncStep;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;

/** How far a sync has come, what Shopify refused, and the button that tries it again. */
final class RunCard extends Surface {
    private static final int MOST_FAILURES = 50;

    RunCard(SyncRun run, List<SyncStep> failed, Runnable resume) {
        heading(getTranslation("sync.run.heading"), badge(run));
        addClassName("sync-run");
        getElement().setAttribute("aria-live", "polite");
        ProgressBar bar = new ProgressBar(0, Math.max(1, run.total()), run.done() + run.failed());
        bar.getElement().setAttribute("aria-label", getTranslation("sync.run.progress"));
        add(bar, facts(run));
        run.problem().ifPresent(problem -> add(new Paragraph(problem)));
        Div lines = new Div();
        failed.stream().limit(MOST_FAILURES).forEach(step -> lines.add(new SyncLine(step)));
        add(lines);
        if (run.resumable()) {
            Button again = new Button(getTranslation("sync.run.resume"), click -> resume.run());
            again.setDisableOnClick(true);
            add(again);
        }
    }

    private Div facts(SyncRun run) {
        Span done =
                new Span(
                        getTranslation(
                                "sync.run.done",
                                Formats.count(run.done(), getLocale()),
                                Formats.count(run.total(), getLocale()),
                                run.failed()));
        Div facts = new Div(done, new RelativeTime(run.createdAt()));
        run.staff().ifPresent(name -> facts.add(new Span(name)));
        facts.addClassNames("secondary", "sync-facts");
        return facts;
    }

    static StatusBadge badgeOf(SyncRun run, String text) {
        return switch (run.status()) {
            case RUNNING -> new StatusBadge(Tone.INFO, text).busy();
            case DONE -> new StatusBadge(Tone.SUCCESS, text);
            case PARTIAL -> new StatusBadge(Tone.CAUTION, text);
            case STOPPED -> new StatusBadge(Tone.CRITICAL, text);
        };
    }

    private StatusBadge badge(SyncRun run) {
        return badgeOf(
                run, getTranslation("sync.status." + run.status().name().toLowerCase(Locale.ROOT)));
    }
}
