package com.artify.generation.appeal.ui;

import com.artify.base.ui.FormDialog;
import com.artify.base.ui.Formats;
import com.artify.generation.appeal.RefusedPhotos;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks why refused photos are allowed. */
final class AllowDialog extends FormDialog {
    private final TextArea reason = new TextArea(getTranslation("refused.reason"));

    AllowDialog(int photos, Consumer<String> allow) {
        String title =
                photos == 1
                        ? getTranslation("refused.allow.title")
                        : getTranslation(
                                "refused.allow.title.many", Formats.count(photos, getLocale()));
        setHeaderTitle(title);
        setWidth("420px");
        Paragraph text =
                new Paragraph(
                        getTranslation(
                                photos == 1 ? "refused.allow.text" : "refused.allow.text.many"));
        text.addClassName("secondary");
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setMaxLength(RefusedPhotos.LONGEST_REASON);
        reason.setHelperText(getTranslation("refused.reason.hint"));
        reason.setWidthFull();
        Button cancel = new Button(getTranslation("refused.cancel"), click -> close());
        Button go = new Button(title, click -> allow(allow));
        go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(text, reason);
        getFooter().add(cancel, go);
    }

    private void allow(Consumer<String> allow) {
        if (RefusedPhotos.reasonFits(reason.getValue())) {
            close();
            allow.accept(reason.getValue());
            return;
        }
        reason.setInvalid(true);
        reason.setErrorMessage(
                getTranslation("refused.reason.wrong", RefusedPhotos.LONGEST_REASON));
        reason.focus();
    }
}
