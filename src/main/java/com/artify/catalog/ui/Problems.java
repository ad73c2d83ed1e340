package com.artify.catalog.ui;

import com.artify.catalog.DraftProblem;
import com.artify.catalog.PrintMeasure;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What is wrong with a draft, in the admin's words. */
record Problems(Component translator) {
    String text(DraftProblem.Kind kind) {
        return translator.getTranslation(
                "product-base.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                PrintMeasure.LEAST_DPI,
                PrintMeasure.MOST_DPI,
                PrintMeasure.MOST_PIXELS);
    }
}
