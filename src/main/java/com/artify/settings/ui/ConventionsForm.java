package com.artify.settings.ui;

import com.artify.base.LengthUnit;
import com.artify.settings.Conventions;
import com.artify.settings.Language;
import com.artify.settings.ShopSettings;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;

/** The language of the admin and the unit of lengths. */
final class ConventionsForm extends PartForm<Conventions> {
    private final Select<Language> language = watched(new Select<>());
    private final RadioButtonGroup<LengthUnit> unit = watched(new RadioButtonGroup<>());

    ConventionsForm(Runnable edited) {
        super("settings.conventions.", ShopSettings::conventions, edited);
        language.setLabel(getTranslation("settings.conventions.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(this::choice);
        unit.setLabel(getTranslation("settings.conventions.unit"));
        unit.setItems(LengthUnit.values());
        unit.setItemLabelGenerator(item -> getTranslation("activity.value.unit." + item.symbol()));
        put(language, unit);
    }

    /** Languages are named in themselves, so that everybody finds their own. */
    private String choice(Language item) {
        return item.locale()
                .map(ConventionsForm::name)
                .orElseGet(() -> getTranslation("activity.value.language.browser"));
    }

    static String name(Locale locale) {
        String word = locale.getDisplayLanguage(locale);
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    @Override
    void fill(Conventions shown) {
        language.setValue(shown.language());
        unit.setValue(shown.unit());
    }

    @Override
    Optional<Conventions> read() {
        return Optional.of(new Conventions(language.getValue(), unit.getValue()));
    }
}
