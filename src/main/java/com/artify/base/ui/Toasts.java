package com.artify.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short reports of what just happened, in the past tense; never for errors that need an answer. */
public final class Toasts {
    private static final int MILLIS = 4000;

    private Toasts() {}

    /** Shows {@code text} for a few seconds. */
    public static void show(String text) {
        Notification.show(text, MILLIS, Position.BOTTOM_CENTER);
    }
}
