package com.artify.catalog.ui;

import com.artify.base.ui.Formats;
import com.artify.base.ui.Units;
import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** What is wrong with a draft, in the admin's words. */
record Problems(Component translator) {
    String text(DraftProblem.Kind kind) {
        return translator.getTranslation(
                "product-base.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                PrintMeasure.LEAST_DPI,
                PrintMeasure.MOST_DPI,
                PrintMeasure.MOST_PIXELS,
                length(PrintMeasure.LEAST_MM),
                length(PrintMeasure.MOST_MM),
                length(PrintMeasure.MOST_BLEED_MM));
    }

    private String length(double millimetres) {
        return Formats.length(millimetres, Units.current(), UI.getCurrent().getLocale());
    }
}
