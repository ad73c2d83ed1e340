package com.artify.base.ui;

import com.artify.base.LengthUnit;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;

/**
 * A field for a length, entered in the shop's unit and kept in millimetres. A length that nobody
 * touches stays as it was, to the last decimal.
 */
public final class LengthField extends NumberField {
    private static final double DECIMALS = 1000;

    private final LengthUnit unit;
    private double shownMm;
    private double shownFigure = Double.NaN;

    public LengthField(String label, LengthUnit unit) {
        super(label);
        this.unit = unit;
        Span symbol = new Span(unit.symbol());
        symbol.addClassName("secondary");
        setSuffixComponent(symbol);
        setStep(unit == LengthUnit.MM ? 0.1 : 0.001);
    }

    /** Shows a length in millimetres. */
    public void showMm(double length) {
        shownMm = length;
        shownFigure = Math.round(unit.of(length) * DECIMALS) / DECIMALS;
        setValue(shownFigure);
    }

    /** The length in millimetres, or empty without a figure. */
    public Optional<Double> mm() {
        Double figure = getValue();
        if (figure == null) {
            return Optional.empty();
        }
        return Optional.of(figure == shownFigure ? shownMm : unit.toMm(figure));
    }
}
