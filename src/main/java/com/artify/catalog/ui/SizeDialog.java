package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.ui.FormDialog;
import com.artify.base.ui.Formats;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.PrintPreset;
import com.artify.catalog.PrintSize;
import com.artify.catalog.SizeDraft;
import com.artify.catalog.SizeSaved;
import com.artify.catalog.StoreVariant;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Describes one size of a product; a preset fills the measures. */
final class SizeDialog extends FormDialog {
    private final LengthUnit unit;
    private final SizeDraft start;
    private final TextField name = new TextField(getTranslation("product-base.grid.name"));
    private final NumberField width;
    private final NumberField height;
    private final IntegerField dpi = new IntegerField(getTranslation("product-base.grid.dpi"));
    private final NumberField bleed;
    private final Select<StoreVariant> variant = new Select<>();
    private final Span pixels = new Span();

    SizeDialog(
            SizeDraft start,
            List<StoreVariant> variants,
            LengthUnit unit,
            Function<SizeDraft, SizeSaved> save) {
        this.start = start;
        this.unit = unit;
        setHeaderTitle(getTranslation("product.sizes.dialog"));
        setWidth("480px");
        width = length("width");
        height = length("height");
        bleed = length("bleed");
        PresetChoice preset = new PresetChoice(getTranslation("product-base.variants.preset"));
        preset.addValueChangeListener(event -> fill(event.getValue()));
        variant.setLabel(getTranslation("product.sizes.variant"));
        variant.setItems(variants);
        variant.setItemLabelGenerator(choice -> choice == null ? "" : choice.title());
        variant.setEmptySelectionAllowed(true);
        variant.setWidthFull();
        variants.stream()
                .filter(choice -> start.shopifyVariantId().filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(variant::setValue);
        dpi.setManualValidation(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setValue(start.name());
        show(start.measure());
        pixels.addClassNames("secondary", "small");
        for (NumberField field : List.of(width, height, bleed)) {
            field.addValueChangeListener(event -> showPixels());
        }
        dpi.addValueChangeListener(event -> showPixels());
        Div measures = new Div(width, height, dpi, bleed);
        measures.addClassName("field-row");
        Div body = new Div(preset, name, measures, pixels, variant);
        body.addClassName("stack");
        add(body);
        Button done = new Button(getTranslation("base.save.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter()
                .add(new Button(getTranslation("catalog.cancel.button"), click -> close()), done);
        showPixels();
    }

    private NumberField length(String key) {
        NumberField field =
                new NumberField(
                        getTranslation("product-base.grid." + key) + " (" + unit.symbol() + ")");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        return field;
    }

    private void fill(PrintPreset preset) {
        show(preset.measure());
        if (name.isEmpty()) {
            name.setValue(preset.name());
        }
        showPixels();
    }

    private void show(PrintMeasure measure) {
        width.setValue(figure(measure.widthMm()));
        height.setValue(figure(measure.heightMm()));
        dpi.setValue(measure.dpi());
        bleed.setValue(figure(measure.bleedMm()));
    }

    private double figure(double millimetres) {
        return Math.round(unit.of(millimetres) * 1000) / 1000.0;
    }

    private PrintMeasure measure() {
        return new PrintMeasure(
                mm(width),
                mm(height),
                Objects.requireNonNullElse(dpi.getValue(), 0),
                mm(bleed),
                start.measure().fit());
    }

    private double mm(NumberField field) {
        return unit.toMm(Objects.requireNonNullElse(field.getValue(), 0.0));
    }

    private void showPixels() {
        PrintMeasure measure = measure();
        if (measure.possible()) {
            PrintSize print = measure.print(name.getValue());
            pixels.setText(
                    getTranslation(
                            "product.sizes.pixels",
                            Formats.pixels(print.fileWidth(), print.fileHeight())));
        } else {
            pixels.setText("");
        }
    }

    private void save(Function<SizeDraft, SizeSaved> save) {
        SizeDraft draft =
                new SizeDraft(
                        name.getValue().strip(),
                        measure(),
                        Optional.ofNullable(variant.getValue()).map(StoreVariant::id));
        fields().forEach(field -> field.setInvalid(false));
        switch (save.apply(draft)) {
            case SizeSaved.Saved saved -> close();
            case SizeSaved.Invalid invalid ->
                    wrong(at(invalid.kind(), draft), new Problems(this).text(invalid.kind()));
            case SizeSaved.VariantTaken taken ->
                    wrong(variant, getTranslation("product.sizes.taken"));
            case SizeSaved.Gone gone -> close();
        }
    }

    private List<HasValidation> fields() {
        return List.of(name, width, height, dpi, bleed, variant);
    }

    /** The field that a problem is said beside. */
    private HasValidation at(DraftProblem.Kind kind, SizeDraft draft) {
        return switch (kind) {
            case SIZE_OUT_OF_RANGE -> draft.measure().widthPossible() ? height : width;
            case DPI_OUT_OF_RANGE, TOO_MANY_PIXELS -> dpi;
            case BLEED_OUT_OF_RANGE -> bleed;
            default -> name;
        };
    }

    private static void wrong(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
