package com.artify.settings.ui;

import com.artify.base.ui.Formats;
import com.artify.settings.Budget;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** What a day may cost at providers. */
final class BudgetForm extends PartForm<Budget> {
    private final Checkbox limited =
            watched(new Checkbox(getTranslation("settings.budget.limited")));
    private final NumberField dollars =
            watched(new NumberField(getTranslation("settings.budget.day")));

    BudgetForm(Runnable edited) {
        super("settings.budget.", ShopSettings::budget, edited);
        dollars.setManualValidation(true);
        dollars.setValueChangeMode(ValueChangeMode.EAGER);
        dollars.setStep(0.01);
        dollars.setPrefixComponent(new Span("$"));
        dollars.setHelperText(getTranslation("settings.budget.hint"));
        limited.addValueChangeListener(event -> dollars.setEnabled(event.getValue()));
        put(limited, dollars);
    }

    @Override
    void fill(Budget shown) {
        limited.setValue(shown.limited());
        dollars.setValue(shown.dayDollars());
        dollars.setEnabled(shown.limited());
    }

    @Override
    Optional<Budget> read() {
        Double entered = dollars.getValue();
        boolean right = entered != null && Budget.allowed(entered);
        check(
                dollars,
                right,
                getTranslation(
                        "settings.budget.wrong", Formats.count(Budget.MOST_DOLLARS, getLocale())));
        return right ? Optional.of(new Budget(limited.getValue(), entered)) : Optional.empty();
    }
}
