package com.artify.order.ui;

import com.vaadin.flow.component.Component;

/** Sentences that read differently for one thing and for many. */
final class Counted {
    private Counted() {}

    /**
     * The text under {@code key} and {@code one} or {@code many}; the first argument is the count.
     */
    static String text(Component translator, String key, long count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = count;
        System.arraycopy(others, 0, arguments, 1, others.length);
        return translator.getTranslation(key + (count == 1 ? "one" : "many"), arguments);
    }
}
