package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dialog with fields or choices. Where something was entered since it opened, the Escape key or a
 * click beside it asks before that is lost; its own buttons close it at once.
 */
public abstract class FormDialog extends Dialog {
    private Object start = Map.of();

    protected FormDialog() {
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                start = entered();
            }
        });
        addDialogCloseActionListener(event -> askOrClose());
    }

    /**
     * What would be lost with the dialog, as a value that does not change later: that of all fields
     * on show, where a dialog does not know better.
     */
    protected Object entered() {
        return values();
    }

    private void askOrClose() {
        if (start.equals(entered())) {
            close();
        } else {
            ask();
        }
    }

    private void ask() {
        ConfirmDialog question =
                new ConfirmDialog(
                        getTranslation("base.dialog.close.title"),
                        getTranslation("base.dialog.close.text"),
                        getTranslation("base.dialog.close.confirm"),
                        confirmed -> close());
        question.setCancelable(true);
        question.setCancelText(getTranslation("base.dialog.close.stay"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private Map<HasValue<?, ?>, Object> values() {
        return fields(this)
                .filter(field -> field.getValue() != null)
                .collect(Collectors.toMap(field -> field, HasValue::getValue));
    }

    private static Stream<HasValue<?, ?>> fields(Component within) {
        return Stream.concat(
                within instanceof HasValue<?, ?> field ? Stream.of(field) : Stream.empty(),
                within.getChildren().flatMap(FormDialog::fields));
    }
}
