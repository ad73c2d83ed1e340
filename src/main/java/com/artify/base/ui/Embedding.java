package com.artify.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/**
 * The Shopify admin around a page, whose own save bar, toasts and pickers are used in place of
 * ours. The browser alone knows whether App Bridge has loaded; where it has not, ours stay.
 */
public final class Embedding {
    /** The browser's answer where App Bridge did not load. */
    private static final String NONE = "none";

    private static final String UNDO = "undo";

    private final transient UI ui;

    private Embedding(UI ui) {
        this.ui = ui;
    }

    /** Marks a page as one that the Shopify admin shows. */
    public static void begin(UI ui) {
        ComponentUtil.setData(ui, Embedding.class, new Embedding(ui));
    }

    /** The admin around the current page, if there is one. */
    public static Optional<Embedding> current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Embedding.class));
    }

    /** Shows a toast of the admin, or runs {@code instead}. */
    void toast(String text, int seconds, String action, Runnable undo, Runnable instead) {
        ui.getPage()
                .executeJs(
                        "return window.artify?.toast($0, $1, $2) ?? $3",
                        text,
                        seconds * 1000,
                        action,
                        NONE)
                .then(
                        String.class,
                        answer -> {
                            if (NONE.equals(answer)) {
                                instead.run();
                            } else if (UNDO.equals(answer)) {
                                undo.run();
                            }
                        });
    }

    /**
     * Lets the merchant pick products in the admin's own picker; {@code picked} gets their ids in
     * Shopify, and nothing if they changed their mind. Runs {@code instead} where there is no
     * picker. What comes from a browser is a wish: it has to be looked up.
     */
    public void pickProducts(SerializableConsumer<String[]> picked, Runnable instead) {
        ui.getPage()
                .executeJs("return window.artify?.pickProducts() ?? $0", NONE)
                .then(
                        String.class,
                        answer -> {
                            if (NONE.equals(answer)) {
                                instead.run();
                            } else if (!answer.isEmpty()) {
                                picked.accept(answer.split(",", -1));
                            }
                        });
    }
}
