package com.artify.order.ui;

import com.artify.base.ui.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks for a sentence before something is done; without one where it may be left out. */
final class NoteDialog extends FormDialog {
    private static final int MOST_LETTERS = 500;

    private final TextArea note = new TextArea();
    private final Button act;

    NoteDialog(String heading, String label, String action, boolean required, Consumer<String> to) {
        setHeaderTitle(heading);
        note.setLabel(label);
        note.setWidthFull();
        note.setMaxLength(MOST_LETTERS);
        note.setRequired(required);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        act =
                new Button(
                        action,
                        click -> {
                            close();
                            to.accept(note.getValue().strip());
                        });
        act.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        act.setEnabled(!required);
        note.addValueChangeListener(
                event -> act.setEnabled(!required || !event.getValue().isBlank()));
        add(note);
        getFooter().add(new Button(getTranslation("order.action.cancel"), click -> close()), act);
        setWidth("min(440px, 92vw)");
        addOpenedChangeListener(event -> note.focus());
    }
}
