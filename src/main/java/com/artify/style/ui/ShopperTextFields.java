package com.artify.style.ui;

import com.artify.base.ui.Surface;
import com.artify.style.AskedText;
import com.artify.style.StyleDraft;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;

/** What shoppers are asked to write; seen only where the prompt template has a place for it. */
final class ShopperTextFields extends Surface {
    private final TextField label = new TextField();
    private final IntegerField longest = new IntegerField();
    private final Checkbox required = new Checkbox();
    private final Runnable changed;

    ShopperTextFields(Runnable changed) {
        this.changed = changed;
        heading(getTranslation("style.shopper-text.title"));
        label.setLabel(getTranslation("style.shopper-text.label"));
        label.setPlaceholder(getTranslation("style.shopper-text.label.usual"));
        label.setHelperText(getTranslation("style.shopper-text.label.help"));
        label.setMaxLength(AskedText.LONGEST_LABEL);
        label.setValueChangeMode(ValueChangeMode.LAZY);
        longest.setLabel(getTranslation("style.shopper-text.longest"));
        longest.setMin(1);
        longest.setMax(AskedText.MOST);
        longest.setStepButtonsVisible(true);
        longest.setWidthFull();
        label.setWidthFull();
        longest.setManualValidation(true);
        longest.setValueChangeMode(ValueChangeMode.LAZY);
        required.setLabel(getTranslation("style.shopper-text.required"));
        label.addValueChangeListener(event -> edited(event, () -> label.setInvalid(false)));
        longest.addValueChangeListener(event -> edited(event, () -> longest.setInvalid(false)));
        required.addValueChangeListener(event -> edited(event, () -> {}));
        Paragraph hint = new Paragraph(getTranslation("style.shopper-text.hint"));
        hint.addClassNames("secondary", "small");
        Div fields = new Div(label, longest);
        fields.addClassName("shopper-text-fields");
        add(fields, required, hint);
    }

    void show(StyleDraft draft) {
        setVisible(draft.asked().isPresent());
        label.setValue(draft.text().label());
        longest.setValue(draft.text().longest());
        required.setValue(draft.text().required());
    }

    /** An empty length is 0, which no style may have. */
    AskedText read() {
        return new AskedText(
                label.getValue().strip(),
                Objects.requireNonNullElse(longest.getValue(), 0),
                required.getValue());
    }

    /** Says beside the fields what is wrong; empty takes it away. */
    void problems(String ofLabel, String ofLongest) {
        label.setErrorMessage(ofLabel);
        label.setInvalid(!ofLabel.isEmpty());
        longest.setErrorMessage(ofLongest);
        longest.setInvalid(!ofLongest.isEmpty());
    }

    private void edited(HasValue.ValueChangeEvent<?> event, Runnable valid) {
        if (event.isFromClient()) {
            valid.run();
            changed.run();
        }
    }
}
