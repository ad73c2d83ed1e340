package com.artify.catalog.ui;

import com.artify.base.Money;
import com.artify.base.ui.Surface;
import com.artify.catalog.BaseDraft;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.DraftProblem.Kind;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a base itself: name, description, options, price, whether it is offered. */
final class BaseForm extends Surface {
    private final TextField name = new TextField(getTranslation("product-base.form.name"));
    private final TextArea description =
            new TextArea(getTranslation("product-base.form.description"));
    private final List<TextField> options =
            IntStream.rangeClosed(1, BaseDraft.MOST_OPTIONS).mapToObj(this::option).toList();
    private final BigDecimalField price =
            new BigDecimalField(getTranslation("product-base.form.price"));
    private final Checkbox active = new Checkbox(getTranslation("product-base.form.active"));
    private boolean showing;

    /** {@code changed} is told after each change that a person makes. */
    BaseForm(Runnable changed) {
        heading(getTranslation("product-base.form.heading"));
        addClassName("base-form");
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        description.setWidthFull();
        description.setMinRows(2);
        price.setHelperText(getTranslation("product-base.form.price-help"));
        Div optionRow = new Div();
        optionRow.addClassName("field-row");
        options.forEach(optionRow::add);
        Span help = new Span(getTranslation("product-base.form.options-help"));
        help.addClassNames("small", "secondary");
        add(name, description, optionRow, help, price, active);
        Stream.concat(Stream.of(name, description), options.stream())
                .forEach(field ->
                        field.addValueChangeListener(event -> tell(event.isFromClient(), changed)));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeMode(ValueChangeMode.LAZY);
        price.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        active.addValueChangeListener(event -> tell(event.isFromClient(), changed));
    }

    private void tell(boolean fromClient, Runnable changed) {
        if (fromClient && !showing) {
            changed.run();
        }
    }

    private TextField option(int number) {
        return new TextField(getTranslation("product-base.form.option", number));
    }

    void show(BaseDraft draft) {
        showing = true;
        name.setValue(draft.name());
        description.setValue(Objects.requireNonNullElse(draft.description(), ""));
        for (int i = 0; i < options.size(); i++) {
            options.get(i)
                    .setValue(i < draft.optionNames().size() ? draft.optionNames().get(i) : "");
        }
        Long minor = draft.price();
        price.setValue(minor == null ? null : new Money(minor, draft.currency()).decimal());
        price.setSuffixComponent(new Span(draft.currency().getCurrencyCode()));
        active.setValue(draft.active());
        showing = false;
    }

    /** The draft with what stands in the form. */
    BaseDraft into(BaseDraft draft) {
        String told = description.getValue().strip();
        BaseDraft changed =
                draft.with(name.getValue(), told.isEmpty() ? null : told, minor(draft))
                        .active(active.getValue());
        List<String> names =
                options.stream()
                        .map(field -> field.getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return names.equals(draft.optionNames()) ? changed : changed.options(names);
    }

    private @Nullable Long minor(BaseDraft draft) {
        BigDecimal value = price.getValue();
        return value == null
                ? null
                : Money.parse(value.toPlainString(), draft.currency().getCurrencyCode())
                        .map(Money::minor)
                        .orElse(null);
    }

    /** Says beside each field what is wrong with it. */
    void show(List<DraftProblem> problems) {
        Map<Kind, TextField> fields =
                Map.of(
                        Kind.NAME_MISSING,
                        name,
                        Kind.NAME_TOO_LONG,
                        name,
                        Kind.OPTION_NAME_TWICE,
                        options.getLast());
        name.setInvalid(false);
        options.forEach(field -> field.setInvalid(false));
        price.setInvalid(false);
        for (DraftProblem problem : problems) {
            if (problem.variant().isPresent()) {
                continue;
            }
            String text = new Problems(this).text(problem.kind());
            Optional.ofNullable(fields.get(problem.kind()))
                    .ifPresent(field -> {
                        field.setErrorMessage(text);
                        field.setInvalid(true);
                    });
            if (problem.kind() == Kind.PRICE_NEGATIVE) {
                price.setErrorMessage(text);
                price.setInvalid(true);
            }
        }
    }
}
