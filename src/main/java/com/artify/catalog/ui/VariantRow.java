package com.artify.catalog.ui;

import com.artify.base.LengthUnit;
import com.artify.base.Money;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftCheck;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.Fit;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.VariantDraft;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The row of the grid that is being edited: its fields, and the variant that they make. */
final class VariantRow {
    private final VariantCells texts;
    private final BaseDraft base;
    private final LengthUnit unit;
    private final Consumer<VariantDraft> changed;
    private final Map<String, Component> cells = new LinkedHashMap<>();
    private final Span pixels = new Span();
    private final TextField name = new TextField();
    private VariantDraft variant;

    VariantRow(
            VariantCells texts,
            BaseDraft base,
            VariantDraft variant,
            LengthUnit unit,
            Consumer<VariantDraft> changed) {
        this.texts = texts;
        this.base = base;
        this.variant = variant;
        this.unit = unit;
        this.changed = changed;
        base.optionNames().forEach(this::option);
        field(VariantColumns.NAME, name, variant.name(), VariantDraft::named);
        length(VariantColumns.WIDTH, variant.measure().widthMm(), PrintMeasure::withWidth);
        length(VariantColumns.HEIGHT, variant.measure().heightMm(), PrintMeasure::withHeight);
        dpi();
        length(VariantColumns.BLEED, variant.measure().bleedMm(), PrintMeasure::withBleed);
        fit();
        price();
        active();
        pixels.addClassName("number");
        cells.put(VariantColumns.PIXELS, pixels);
        judge();
    }

    VariantDraft variant() {
        return variant;
    }

    Component cell(String column) {
        return cells.getOrDefault(column, new Span());
    }

    /** Puts the cursor into a column's field, or into the first one. */
    void focus(String column) {
        List<Component> order = new ArrayList<>();
        Optional.ofNullable(cells.get(column)).ifPresent(order::add);
        order.addAll(cells.values());
        order.stream()
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private void option(String option) {
        TextField value = new TextField();
        field(
                VariantColumns.OPTION + option,
                value,
                variant.optionValues().getOrDefault(option, ""),
                (draft, text) -> draft.with(option, text.strip()));
        value.addValueChangeListener(event -> name.setValue(variant.name()));
    }

    private void length(String column, double millimetres, Change<PrintMeasure, Double> change) {
        NumberField length = new NumberField();
        field(
                column,
                length,
                rounded(unit.of(millimetres)),
                (draft, figure) -> draft.with(change.apply(draft.measure(), unit.toMm(figure))));
    }

    private void dpi() {
        field(
                VariantColumns.DPI,
                new IntegerField(),
                variant.measure().dpi(),
                (draft, figure) -> draft.with(draft.measure().withDpi(figure)));
    }

    private void fit() {
        Select<Fit> fit = new Select<>();
        fit.setItems(Fit.values());
        fit.setItemLabelGenerator(texts::fit);
        field(
                VariantColumns.FIT,
                fit,
                variant.measure().fit(),
                (draft, choice) -> draft.with(draft.measure().withFit(choice)));
    }

    private void price() {
        BigDecimalField price = new BigDecimalField();
        field(
                VariantColumns.PRICE,
                price,
                new Money(variant.priceModifier(), base.currency()).decimal(),
                (draft, amount) ->
                        draft.priced(
                                Money.parse(
                                                amount.toPlainString(),
                                                base.currency().getCurrencyCode())
                                        .map(Money::minor)
                                        .orElse(draft.priceModifier())));
    }

    private void active() {
        field(VariantColumns.ACTIVE, new Checkbox(), variant.active(), VariantDraft::active);
    }

    /** What a field's value does to a draft. */
    @FunctionalInterface
    private interface Change<D, V> {
        D apply(D draft, V value);
    }

    private <C extends AbstractField<C, V>, V> void field(
            String column, C field, V value, Change<VariantDraft, V> change) {
        field.setValue(value);
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                apply(draft -> change.apply(draft, event.getValue()));
            }
        });
        register(column, field);
    }

    private void field(
            String column, Select<Fit> field, Fit value, Change<VariantDraft, Fit> change) {
        field.setValue(value);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                apply(draft -> change.apply(draft, event.getValue()));
            }
        });
        register(column, field);
    }

    private void register(String column, Component field) {
        if (field instanceof HasAriaLabel named) {
            named.setAriaLabel(texts.name(column));
        }
        if (field instanceof HasSize sized && !(field instanceof Checkbox)) {
            sized.setWidthFull();
        }
        cells.put(column, field);
    }

    private void apply(UnaryOperator<VariantDraft> change) {
        variant = change.apply(variant);
        judge();
        changed.accept(variant);
    }

    private void judge() {
        pixels.removeAll();
        pixels.add(texts.pixels(variant));
        Optional<DraftProblem.Kind> problem = DraftCheck.variant(base.replacing(variant), variant);
        pixels.setClassName("critical-text", problem.isPresent());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
