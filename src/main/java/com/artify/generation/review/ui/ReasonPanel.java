package com.artify.generation.review.ui;

import com.artify.base.ui.PageKeys;
import com.artify.generation.review.RejectReason;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks why a final is rejected: one press of a key answers. A note may be written first; {@code
 * Enter} in it rejects for another reason, the one in the note.
 */
final class ReasonPanel extends Div {
    private static final int LONGEST_NOTE = 500;
    private final TextField note = new TextField();
    private final PageKeys keys;
    private final BiConsumer<RejectReason, @Nullable String> reject;
    private final Div reasons = new Div();

    ReasonPanel(PageKeys keys, BiConsumer<RejectReason, @Nullable String> reject, Runnable cancel) {
        this.keys = keys;
        this.reject = reject;
        addClassName("review-reasons");
        getElement().setAttribute("role", "group");
        H2 question = new H2(getTranslation("review.reject.question"));
        getElement().setAttribute("aria-label", question.getText());
        reasons.addClassName("review-reason-list");
        RejectReason.presets().forEach(reason -> reasons.add(button(reason)));
        note.setPlaceholder(getTranslation("review.reject.note"));
        note.setAriaLabel(getTranslation("review.reject.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        Shortcuts.addShortcutListener(note, this::rejectForNote, Key.ENTER).listenOn(note);
        Button back = new Button(getTranslation("review.reject.cancel"), click -> cancel.run());
        back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Shortcuts.addShortcutListener(note, cancel::run, Key.ESCAPE).listenOn(note);
        Div last = new Div(note, back);
        last.addClassName("review-reason-note");
        add(question, reasons, last);
    }

    /** Leads the keyboard here. */
    void focus() {
        ((Button) reasons.getComponentAt(0)).focus();
    }

    /** Rejects for that reason, with what was written to it. */
    void answer(RejectReason reason) {
        reject.accept(reason, written());
    }

    /**
     * Gives each reason a key of the page, the figures from 1 on, and one to going back. They are
     * keys of the page rather than of this panel, as someone who is quick presses one before the
     * panel has come to the browser: both listeners have to ignore them while nobody asks.
     */
    static void bind(PageKeys keys, Consumer<RejectReason> chosen, Runnable cancelled) {
        int figure = 1;
        for (RejectReason reason : RejectReason.presets()) {
            String text =
                    keys.getTranslation("review.reject.for", keys.getTranslation(reason.textKey()));
            keys.onSubject(id(reason), text, Integer.toString(figure), () -> chosen.accept(reason));
            figure++;
        }
        String back = keys.getTranslation("review.reject.back");
        keys.onSubject("reject-cancel", back, Key.ESCAPE.getKeys().getFirst(), cancelled);
    }

    private static String id(RejectReason reason) {
        return "reject-" + reason.name().toLowerCase(Locale.ROOT);
    }

    private Button button(RejectReason reason) {
        Button button = new Button(getTranslation(reason.textKey()), click -> answer(reason));
        String key = keys.key(id(reason));
        if (!key.isEmpty()) {
            Span hint = new Span(key.toUpperCase(Locale.ROOT));
            hint.addClassName("kbd");
            hint.getElement().setAttribute("aria-hidden", "true");
            button.setPrefixComponent(hint);
            button.getElement().setAttribute("aria-keyshortcuts", key);
        }
        return button;
    }

    private void rejectForNote() {
        if (!note.isEmpty()) {
            answer(RejectReason.OTHER);
        }
    }

    private @Nullable String written() {
        String text = note.getValue().strip();
        return text.isEmpty() ? null : text;
    }
}
