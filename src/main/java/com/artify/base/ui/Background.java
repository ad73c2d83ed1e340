package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does a component's work that waits for the network beside its page, which meanwhile answers. Used
 * with the page's lock only.
 */
public final class Background {
    private final Component component;
    private long newest;

    public Background(Component component) {
        this.component = component;
    }

    /**
     * Does {@code work} on a thread of its own, which knows neither page nor person, and then shows
     * what it brought with the page's lock; not if more work was asked for meanwhile, or the
     * component left. What the work throws is met as if the page had thrown it.
     */
    public <T> void run(Supplier<T> work, Consumer<T> shown) {
        UI ui = UI.getCurrent();
        long mine = ++newest;
        Thread.ofVirtual()
                .name("page")
                .start(() -> {
                    Runnable end = outcome(work, shown);
                    if (ui.isAttached()) {
                        ui.access(() -> {
                            if (mine == newest && component.isAttached()) {
                                end.run();
                            }
                        });
                    }
                });
    }

    /** Lets no work under way be shown any more. */
    public void forget() {
        newest++;
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<T> shown) {
        try {
            T brought = work.get();
            return () -> shown.accept(brought);
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }
}
