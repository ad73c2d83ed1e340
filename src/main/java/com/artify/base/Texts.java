package com.artify.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The same translations that the admin's views use, for texts that leave by other doors. English
 * where a language is missing.
 */
@Component
public class Texts {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The text of a key with its parameters filled in.
     *
     * @throws java.util.MissingResourceException for an unknown key
     */
    public String of(Locale locale, String key, Object... parameters) {
        String text = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_ELSE).getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
