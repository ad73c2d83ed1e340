package com.artify.generation.review.ui;

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
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks why a final is rejected: one press of a figure answers. A note may be written first; {@code
 * Enter} in it rejects for another reason, the one in the note.
 */
final class ReasonPanel extends Div {
    private static final int LONGEST_NOTE = 500;
    private static final List<Key> FIGURES =
            List.of(
                    Key.DIGIT_1,
                    Key.DIGIT_2,
                    Key.DIGIT_3,
                    Key.DIGIT_4,
                    Key.DIGIT_5,
                    Key.DIGIT_6,
                    Key.DIGIT_7,
                    Key.DIGIT_8);

    private final TextField note = new TextField();
    private final BiConsumer<RejectReason, @Nullable String> reject;
    private final Div reasons = new Div();

    ReasonPanel(BiConsumer<RejectReason, @Nullable String> reject, Runnable cancel) {
        this.reject = reject;
        addClassName("review-reasons");
        getElement().setAttribute("role", "group");
        H2 question = new H2(getTranslation("review.reject.question"));
        getElement().setAttribute("aria-label", question.getText());
        reasons.addClassName("review-reason-list");
        List<RejectReason> presets = RejectReason.presets();
        for (int i = 0; i < presets.size(); i++) {
            reasons.add(button(presets.get(i), i));
        }
        note.setPlaceholder(getTranslation("review.reject.note"));
        note.setAriaLabel(getTranslation("review.reject.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        Shortcuts.addShortcutListener(note, this::rejectForNote, Key.ENTER).listenOn(note);
        Button back = new Button(getTranslation("review.reject.cancel"), click -> cancel.run());
        back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        Shortcuts.addShortcutListener(this, cancel::run, Key.ESCAPE).listenOn(this);
        Div last = new Div(note, back);
        last.addClassName("review-reason-note");
        add(question, reasons, last);
    }

    /** Leads the keyboard here. */
    void focus() {
        ((Button) reasons.getComponentAt(0)).focus();
    }

    private Button button(RejectReason reason, int index) {
        Span figure = new Span(Integer.toString(index + 1));
        figure.addClassName("kbd");
        Button button =
                new Button(
                        getTranslation(reason.textKey()),
                        figure,
                        click -> reject.accept(reason, written()));
        Shortcuts.addShortcutListener(
                        reasons, () -> reject.accept(reason, written()), FIGURES.get(index))
                .listenOn(reasons);
        return button;
    }

    private void rejectForNote() {
        if (!note.isEmpty()) {
            reject.accept(RejectReason.OTHER, written());
        }
    }

    private @Nullable String written() {
        String text = note.getValue().strip();
        return text.isEmpty() ? null : text;
    }
}
