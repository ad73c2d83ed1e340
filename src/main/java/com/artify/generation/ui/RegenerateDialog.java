package com.artify.generation.ui;

import com.artify.base.ui.FormDialog;
import com.artify.base.ui.Formats;
import com.artify.style.Style;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks how a generation is to be made again: in which style, and what for. */
final class RegenerateDialog extends FormDialog {
    private final ComboBox<Style> style = new ComboBox<>();
    private final RadioButtonGroup<Boolean> purpose = new RadioButtonGroup<>();

    private final Span cost = new Span();

    /** Says what a wish will cost, in micro-dollars. */
    interface Estimate {
        Optional<Long> of(Optional<UUID> style, boolean asFinal);
    }

    /** Gets the wish: a style, or none for the same version, and whether the final is replaced. */
    interface Wish {
        void of(Optional<UUID> style, boolean asFinal);
    }

    RegenerateDialog(
            String same, List<Style> others, boolean replaceable, Estimate estimate, Wish wish) {
        setHeaderTitle(getTranslation("generation.regenerate.title"));
        addClassName("regenerate");
        setWidth("420px");
        style.setLabel(getTranslation("generation.regenerate.style"));
        style.setPlaceholder(same);
        style.setClearButtonVisible(true);
        style.setHelperText(getTranslation("generation.regenerate.style.help"));
        style.setItems(others);
        style.setItemLabelGenerator(Style::name);
        style.setWidthFull();
        purpose.setLabel(getTranslation("generation.regenerate.purpose"));
        purpose.setItems(false, true);
        purpose.setValue(false);
        purpose.setItemLabelGenerator(asFinal ->
                getTranslation(
                        asFinal ? "generation.regenerate.final" : "generation.regenerate.preview"));
        add(style);
        if (replaceable) {
            add(purpose);
        } else {
            Paragraph note = new Paragraph(getTranslation("generation.regenerate.preview.note"));
            note.addClassNames("secondary", "small");
            add(note);
        }
        style.addValueChangeListener(event -> price(estimate));
        purpose.addValueChangeListener(event -> price(estimate));
        cost.addClassNames("secondary", "small");
        add(cost);
        price(estimate);
        Button cancel =
                new Button(getTranslation("generation.regenerate.cancel"), click -> close());
        Button go =
                new Button(
                        getTranslation("generation.regenerate.go"),
                        click -> {
                            close();
                            wish.of(chosen(), purpose.getValue());
                        });
        go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(cancel, go);
    }

    private void price(Estimate estimate) {
        cost.setText(
                estimate.of(chosen(), purpose.getValue())
                        .map(micros ->
                                getTranslation(
                                        "generation.regenerate.cost",
                                        Formats.microDollars(micros, getLocale())))
                        .orElse(""));
    }

    private Optional<UUID> chosen() {
        return style.getOptionalValue().map(Style::uuid);
    }
}
