package com.artify.settings.ui;

import com.artify.settings.OrderMarks;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;

/** Whether orders are marked in Shopify when their print files are ready. */
final class OrderMarksForm extends PartForm<OrderMarks> {
    private final Checkbox enabled =
            watched(new Checkbox(getTranslation("settings.order-marks.enabled")));

    OrderMarksForm(Runnable edited) {
        super("settings.order-marks.", ShopSettings::orderMarks, edited);
        put(enabled);
    }

    @Override
    void fill(OrderMarks shown) {
        enabled.setValue(shown.enabled());
    }

    @Override
    Optional<OrderMarks> read() {
        return Optional.of(new OrderMarks(enabled.getValue()));
    }
}
