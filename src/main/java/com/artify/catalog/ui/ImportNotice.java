package com.artify.catalog.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Notice;
import com.artify.base.ui.Tone;
import com.artify.catalog.store.ImportState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Objects;
import java.util.Optional;

/** Says how far the shop's catalogue is read from Shopify; nothing once all of it is. */
final class ImportNotice extends Div {
    private final Runnable retry;

    ImportNotice(Runnable retry) {
        this.retry = retry;
    }

    void show(Optional<ImportState> state) {
        removeAll();
        state.ifPresent(now -> {
            switch (now.status()) {
                case RUNNING -> running(now);
                case FAILED -> failed(now);
                case DONE -> {}
            }
        });
        setVisible(getComponentCount() > 0);
    }

    private void running(ImportState state) {
        int taken = Math.min(state.taken(), state.expected());
        ProgressBar bar = new ProgressBar(0, Math.max(1, state.expected()), taken);
        bar.getElement().setAttribute("aria-label", getTranslation("product.import.progress"));
        add(
                new Notice(
                        Tone.INFO,
                        new Span(
                                getTranslation(
                                        "product.import.running",
                                        Formats.count(taken, getLocale()),
                                        Formats.count(state.expected(), getLocale()))),
                        bar));
    }

    private void failed(ImportState state) {
        String why = Objects.requireNonNullElse(state.problem(), "");
        add(
                new Notice(
                        Tone.CRITICAL,
                        new Span(getTranslation("product.import.failed", why).strip()),
                        new Button(getTranslation("product.import.retry"), click -> retry.run())));
    }
}
