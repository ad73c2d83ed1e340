package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs what is asked for at most once in each pause. Used with the page's lock only. */
final class Pacing {
    private final Component component;
    private final Duration pause;
    private final Runnable work;

    private boolean resting;
    private boolean asked;

    Pacing(Component component, Duration pause, Runnable work) {
        this.component = component;
        this.pause = pause;
        this.work = work;
    }

    /** Runs the work now, or after the pause that its last run began. */
    void ask() {
        if (resting) {
            asked = true;
            return;
        }
        asked = false;
        resting = true;
        component.getUI().ifPresent(this::rest);
        work.run();
    }

    private void rest(UI ui) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (ui.isAttached()) {
                        ui.access(this::rested);
                    }
                });
    }

    private void rested() {
        resting = false;
        if (asked && component.isAttached()) {
            ask();
        }
    }
}
