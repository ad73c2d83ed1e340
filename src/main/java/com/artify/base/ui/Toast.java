package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says for some seconds what happened, in the past tense, and offers to take it back. */
public final class Toast {
    private static final int SECONDS = 5;
    private static final int SECONDS_TO_UNDO = 10;

    private Toast() {}

    /** Says that something was done. */
    public static void say(String text) {
        Embedding.current()
                .ifPresentOrElse(
                        admin -> admin.toast(text, SECONDS, "", () -> {}, () -> own(text)),
                        () -> own(text));
    }

    /** Says that something was done; the button takes it back. */
    public static void undoable(String text, String undoText, Runnable undo) {
        Embedding.current()
                .ifPresentOrElse(
                        admin ->
                                admin.toast(
                                        text,
                                        SECONDS_TO_UNDO,
                                        undoText,
                                        undo,
                                        () -> own(text, undoText, undo)),
                        () -> own(text, undoText, undo));
    }

    private static void own(String text) {
        show(SECONDS, new Span(text));
    }

    private static void own(String text, String undoText, Runnable undo) {
        Button button = new Button(undoText);
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Notification toast = show(SECONDS_TO_UNDO, new Span(text), button);
        button.addClickListener(click -> {
            toast.close();
            undo.run();
        });
    }

    private static Notification show(int seconds, Component... content) {
        Div body = new Div(content);
        body.addClassName("toast");
        Notification toast = new Notification(body);
        toast.setDuration(seconds * 1000);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
