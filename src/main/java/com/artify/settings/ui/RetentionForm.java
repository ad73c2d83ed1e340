package com.artify.settings.ui;

import com.artify.settings.Retention;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** How long shoppers' photos are kept. */
final class RetentionForm extends PartForm<Retention> {
    private final IntegerField days =
            watched(new IntegerField(getTranslation("settings.retention.days")));

    RetentionForm(Runnable edited) {
        super("settings.retention.", ShopSettings::retention, edited);
        days.setManualValidation(true);
        days.setValueChangeMode(ValueChangeMode.EAGER);
        days.setHelperText(getTranslation("settings.retention.hint"));
        Span unit = new Span(getTranslation("settings.retention.unit"));
        unit.addClassName("secondary");
        days.setSuffixComponent(unit);
        put(days);
    }

    @Override
    void fill(Retention shown) {
        days.setValue(shown.photoDays());
    }

    @Override
    Optional<Retention> read() {
        Integer entered = days.getValue();
        boolean right =
                entered != null
                        && entered >= Retention.LEAST_DAYS
                        && entered <= Retention.MOST_DAYS;
        check(
                days,
                right,
                getTranslation(
                        "settings.retention.wrong", Retention.LEAST_DAYS, Retention.MOST_DAYS));
        return right ? Optional.of(new Retention(entered)) : Optional.empty();
    }
}
