package com.artify.watermark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A number to slide or to type, with its unit; follows the hand while it slides. */
final class ValueSlider extends Div {
    private final IntegerSlider slider;
    private final IntegerField field;
    private final Runnable changed;
    private int value;

    ValueSlider(String label, String unit, int least, int most, Runnable changed) {
        this.changed = changed;
        this.value = least;
        addClassName("value-slider");
        slider = new IntegerSlider(least, most);
        slider.setAriaLabel(label);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(event -> took(event.isFromClient(), event.getValue()));
        field = new IntegerField();
        field.setAriaLabel(label + " (" + unit + ")");
        field.setMin(least);
        field.setMax(most);
        field.setSuffixComponent(new Span(unit));
        field.addValueChangeListener(event -> typed(event.isFromClient()));
        Span name = new Span(label);
        name.addClassName("label");
        add(name, field, slider);
    }

    int value() {
        return value;
    }

    /** Shows the nearest value there is. */
    void show(double wanted) {
        value = Math.clamp(Math.round(wanted), slider.getMin(), slider.getMax());
        slider.setValue(value);
        field.setValue(value);
    }

    private void typed(boolean byHand) {
        Integer typed = field.getValue();
        if (byHand && typed != null) {
            took(true, typed);
        }
    }

    private void took(boolean byHand, int taken) {
        if (byHand) {
            show(taken);
            changed.run();
        }
    }
}
