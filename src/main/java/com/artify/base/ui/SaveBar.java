package com.artify.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the top of a page while something on it is not saved, and asks before it gets lost: by
 * a link, the back button, a reload or a closed window. Ctrl+S saves.
 */
public final class SaveBar extends Div implements BeforeLeaveObserver {
    private final Button save;
    private boolean changed;

    /** {@code save} and {@code discard} call {@link #changed} with false where they succeed. */
    public SaveBar(Runnable save, Runnable discard) {
        addClassName("save-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("base.save.unsaved"));
        Button drop = new Button(getTranslation("base.save.discard"), click -> discard.run());
        this.save = new Button(getTranslation("base.save.save"), click -> save.run());
        this.save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        this.save.setDisableOnClick(true);
        Span text = new Span(getTranslation("base.save.unsaved"));
        add(text, drop, this.save);
        setVisible(false);
        Shortcuts.addShortcutListener(this, save::run, Key.KEY_S, KeyModifier.CONTROL);
        this.save.addClickListener(click -> this.save.setEnabled(true));
    }

    /** Says whether the page holds something that is not saved. */
    public void changed(boolean now) {
        changed = now;
        setVisible(now);
        guardWindow(now);
    }

    public boolean changed() {
        return changed;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!changed) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog question =
                new ConfirmDialog(
                        getTranslation("base.save.leave.title"),
                        getTranslation("base.save.leave.text"),
                        getTranslation("base.save.leave.confirm"),
                        confirmed -> {
                            changed(false);
                            leave.proceed();
                        });
        question.setCancelable(true);
        question.setCancelText(getTranslation("base.save.leave.stay"));
        question.addCancelListener(stayed -> leave.cancel());
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        guardWindow(changed);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        guard(event.getUI(), null, false);
    }

    private void guardWindow(boolean guarded) {
        getUI().ifPresent(ui -> guard(ui, getElement(), guarded));
    }

    /** Within the Shopify admin its bar is shown in place of this one, and presses its buttons. */
    private static void guard(UI ui, @Nullable Element bar, boolean guarded) {
        ui.getPage()
                .executeJs(
                        """
                        window.onbeforeunload = $0 ? (event) => event.preventDefault() : null;
                        window.artify?.saveBar($1, $0);
                        """,
                        guarded,
                        bar);
    }
}
