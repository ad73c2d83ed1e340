package com.artify.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The same translations that the admin's views use, for texts that leave by other doors. English
 * where a language is missing.
 */
@Component
public class Texts {
    /** The languages that are there, English first. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The text of a key with its parameters filled in.
     *
     * @throws java.util.MissingResourceException for an unknown key
     */
    public String of(Locale locale, String key, Object... parameters) {
        return filled(locale, bundle(locale).getString(key), parameters);
    }

    /** The text of a key that may be unknown. */
    public Optional<String> find(Locale locale, String key, Object... parameters) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(key)
                ? Optional.of(filled(locale, bundle.getString(key), parameters))
                : Optional.empty();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_ELSE);
    }

    private static String filled(Locale locale, String text, Object... parameters) {
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
