package com.artify.settings.ui;

import com.artify.settings.ReviewRule;
import com.artify.settings.ReviewRule.Mode;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;

/** Which finals a person looks at, and what makes one doubtful. */
final class ReviewForm extends PartForm<ReviewRule> {
    private static final int MOST_SHIFT = 100;

    private final RadioButtonGroup<Mode> mode = watched(new RadioButtonGroup<>());
    private final IntegerField similarity =
            watched(new IntegerField(getTranslation("settings.review.similarity")));
    private final NumberField shift =
            watched(new NumberField(getTranslation("settings.review.shift")));
    private final Checkbox faces = watched(new Checkbox(getTranslation("settings.review.faces")));
    private final Div limits = new Div(similarity, shift, faces);

    ReviewForm(Runnable edited) {
        super("settings.review.", ShopSettings::review, edited);
        mode.setLabel(getTranslation("settings.review.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(item ->
                getTranslation("settings.review.mode." + item.name().toLowerCase(Locale.ROOT)));
        mode.addValueChangeListener(event -> limits.setVisible(event.getValue() == Mode.DOUBTFUL));
        similarity.setManualValidation(true);
        similarity.setValueChangeMode(ValueChangeMode.EAGER);
        similarity.setSuffixComponent(new Span("%"));
        similarity.setHelperText(getTranslation("settings.review.similarity.hint"));
        shift.setManualValidation(true);
        shift.setValueChangeMode(ValueChangeMode.EAGER);
        shift.setStep(0.1);
        shift.setSuffixComponent(new Span("ΔE"));
        shift.setHelperText(getTranslation("settings.review.shift.hint"));
        limits.addClassName("fields");
        put(mode, limits);
    }

    @Override
    void fill(ReviewRule shown) {
        mode.setValue(shown.mode());
        similarity.setValue((int) Math.round(shown.leastSimilarity() * 100));
        shift.setValue(shown.mostColourShift());
        faces.setValue(shown.sameFaces());
        limits.setVisible(shown.mode() == Mode.DOUBTFUL);
    }

    @Override
    Optional<ReviewRule> read() {
        Integer percent = similarity.getValue();
        Double difference = shift.getValue();
        boolean similarityRight =
                check(
                        similarity,
                        percent != null && percent >= 0 && percent <= 100,
                        getTranslation("settings.review.similarity.wrong"));
        boolean shiftRight =
                check(
                        shift,
                        difference != null && difference >= 0 && difference <= MOST_SHIFT,
                        getTranslation("settings.review.shift.wrong", MOST_SHIFT));
        return similarityRight && shiftRight
                ? Optional.of(
                        new ReviewRule(
                                mode.getValue(), percent / 100.0, difference, faces.getValue()))
                : Optional.empty();
    }
}
