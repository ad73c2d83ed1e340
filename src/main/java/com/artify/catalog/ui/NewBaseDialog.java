package com.artify.catalog.ui;

import com.artify.base.ui.FormDialog;
import com.artify.catalog.BaseDraft;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks for the name of a new base and the options that its variants differ in. */
final class NewBaseDialog extends FormDialog {
    private final TextField name;
    private final TextField options;

    NewBaseDialog(BiConsumer<String, List<String>> add) {
        setHeaderTitle(getTranslation("product-base.new.title"));
        setWidth("440px");
        name = new TextField(getTranslation("product-base.new.name"));
        name.setPlaceholder(getTranslation("product-base.new.name-example"));
        name.setWidthFull();
        name.setAutofocus(true);
        name.setMaxLength(200);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        options = new TextField(getTranslation("product-base.new.options"));
        options.setHelperText(getTranslation("product-base.new.options-help"));
        options.setValue(getTranslation("product-base.new.options-example"));
        options.setWidthFull();
        Button save = new Button(getTranslation("product-base.new.add"), click -> save(add));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Div body = new Div(name, options);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(new Button(getTranslation("catalog.cancel.button"), click -> close()), save);
    }

    private void save(BiConsumer<String, List<String>> add) {
        if (name.getValue().isBlank()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("product-base.problem.name-missing"));
            return;
        }
        List<String> names =
                Arrays.stream(options.getValue().split(","))
                        .map(String::strip)
                        .filter(option -> !option.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() > BaseDraft.MOST_OPTIONS) {
            options.setInvalid(true);
            options.setErrorMessage(getTranslation("product-base.problem.too-many-options"));
            return;
        }
        close();
        add.accept(name.getValue().strip(), names);
    }
}
