package com.artify.base.ui;

import com.artify.base.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The admin's texts. Unlike Vaadin's own provider it counts English among the languages, and never
 * falls back to the language of the machine.
 */
@Component
final class AdminTexts implements I18NProvider {
    private final transient Texts texts;

    AdminTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    /** The text, or its key between exclamation marks where a feature forgot it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return texts.find(locale, key, parameters).orElse("!" + key + "!");
    }
}
