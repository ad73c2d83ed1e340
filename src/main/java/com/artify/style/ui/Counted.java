package com.artify.style.ui;

import com.artify.base.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/**
 * Texts that read differently for one and for many: {@code key} ends in a dot, before {@code one}
 * or {@code many}.
 */
final class Counted {
    private Counted() {}

    static String text(Component page, String key, int number) {
        return number == 1
                ? page.getTranslation(key + "one")
                : page.getTranslation(key + "many", Formats.count(number, locale(page)));
    }

    private static Locale locale(Component page) {
        return page.getUI().map(UI::getLocale).orElse(Locale.ENGLISH);
    }
}
