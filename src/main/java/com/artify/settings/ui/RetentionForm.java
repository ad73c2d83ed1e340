package com.artify.settings.ui;

import com.artify.settings.Retention;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** How long shoppers' photos are kept. */
final class RetentionForm extends PartForm<Retention> {
    private final IntegerField days = field("days");
    private final IntegerField unordered = field("unordered");

    RetentionForm(Runnable edited) {
        super("settings.retention.", ShopSettings::retention, edited);
        unordered.setHelperText(getTranslation("settings.retention.hint"));
        put(days, unordered);
    }

    private IntegerField field(String name) {
        IntegerField field =
                watched(new IntegerField(getTranslation("settings.retention." + name)));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        Span unit = new Span(getTranslation("settings.retention.unit"));
        unit.addClassName("secondary");
        field.setSuffixComponent(unit);
        return field;
    }

    @Override
    void fill(Retention shown) {
        days.setValue(shown.photoDays());
        unordered.setValue(shown.unorderedDays());
    }

    @Override
    Optional<Retention> read() {
        boolean right = right(days);
        return right(unordered) && right
                ? Optional.of(new Retention(days.getValue(), unordered.getValue()))
                : Optional.empty();
    }

    private boolean right(IntegerField field) {
        Integer entered = field.getValue();
        boolean right = entered != null && Retention.allowed(entered);
        check(
                field,
                right,
                getTranslation(
                        "settings.retention.wrong", Retention.LEAST_DAYS, Retention.MOST_DAYS));
        return right;
    }
}
