package com.artify.style.ui;

import com.artify.base.ui.Symbol;
import com.artify.engine.EngineTexts;
import com.artify.engine.ParameterDescription;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One parameter of a model: set, or left to the model and the prompt's words. */
final class ParameterField extends Div {
    private final ParameterDescription parameter;
    private final EngineTexts texts;
    private final Runnable changed;
    private final Span said = new Span();
    private final Button reset;
    private Optional<Object> value = Optional.empty();

    ParameterField(
            ParameterDescription parameter,
            EngineTexts texts,
            @Nullable Object present,
            Runnable changed) {
        String name = texts.parameter(parameter.key());
        this.parameter = parameter;
        this.texts = texts;
        this.changed = changed;
        addClassName("parameter");
        said.addClassNames("secondary", "small", "number");
        reset = new Button(new Symbol("x"), click -> leave());
        reset.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        reset.setAriaLabel(getTranslation("style.parameter-field.leave", name));
        reset.setTooltipText(getTranslation("style.parameter-field.leave", name));
        Span label = new Span(name);
        Div line = new Div(label, said, reset);
        line.addClassName("parameter-line");
        add(line);
        value = Optional.ofNullable(present).filter(parameter::accepts);
        add(
                switch (parameter) {
                    case ParameterDescription.Range range -> slider(range, name);
                    case ParameterDescription.Choice choice -> select(choice, name);
                });
        show();
    }

    /** The value, or empty where the model decides. */
    Optional<Object> value() {
        return value;
    }

    String key() {
        return parameter.key();
    }

    private RangeInput slider(ParameterDescription.Range range, String name) {
        RangeInput slider = new RangeInput();
        slider.setMin(range.least());
        slider.setMax(range.most());
        slider.setStep(range.step());
        slider.setAriaLabel(name);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.setValue(value.map(number -> ((Number) number).doubleValue()).orElse(range.usual()));
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                set(Math.round(event.getValue() * 1000) / 1000.0);
            }
        });
        reset.addClickListener(click -> slider.setValue(range.usual()));
        return slider;
    }

    private Select<String> select(ParameterDescription.Choice choice, String name) {
        Select<String> select = new Select<>();
        select.setAriaLabel(name);
        select.setItems(choice.values());
        select.setItemLabelGenerator(texts::choice);
        value.ifPresent(word -> select.setValue(word.toString()));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                set(event.getValue());
            }
        });
        reset.addClickListener(click -> select.clear());
        return select;
    }

    private void set(Object wanted) {
        value = Optional.of(wanted);
        show();
        changed.run();
    }

    private void leave() {
        value = Optional.empty();
        show();
        changed.run();
    }

    private void show() {
        said.setText(
                value.map(this::text)
                        .orElseGet(() -> getTranslation("style.parameter-field.model")));
        reset.setVisible(value.isPresent());
        setClassName("left", value.isEmpty());
    }

    private String text(Object value) {
        return value instanceof String word ? texts.choice(word) : value.toString();
    }
}
