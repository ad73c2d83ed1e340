package com.artify.settings.ui;

import com.artify.base.LengthUnit;
import com.artify.base.Texts;
import com.artify.base.ui.Units;
import com.artify.settings.Conventions;
import com.artify.settings.Settings;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.StaffMember;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives each page the unit of its shop, and its language: the staff member's own, else the shop's,
 * else the first of the browser's that is there, else English.
 */
@Component
final class PageConventions implements VaadinServiceInitListener {
    private final transient CurrentStaff currentStaff;
    private final transient CurrentShop currentShop;
    private final transient Settings settings;

    PageConventions(CurrentStaff currentStaff, CurrentShop currentShop, Settings settings) {
        this.currentStaff = currentStaff;
        this.currentShop = currentShop;
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::choose);
    }

    private void choose(UIInitEvent event) {
        Optional<Conventions> ofShop =
                currentShop.find().map(shop -> settings.of(shop).conventions());
        Optional<Locale> chosen =
                currentStaff
                        .find()
                        .flatMap(StaffMember::locale)
                        .or(() -> ofShop.flatMap(conventions -> conventions.language().locale()));
        List<Locale> browser = Collections.list(VaadinRequest.getCurrent().getLocales());
        event.getUI().setLocale(locale(chosen, browser));
        Units.choose(event.getUI(), ofShop.map(Conventions::unit).orElse(LengthUnit.MM));
    }

    /** With the country that the browser names, so that figures read as one is used to. */
    static Locale locale(Optional<Locale> chosen, List<Locale> browser) {
        return browser.stream()
                .filter(wish ->
                        chosen.map(language -> same(language, wish)).orElseGet(() -> known(wish)))
                .findFirst()
                .or(() -> chosen)
                .orElse(Locale.ENGLISH);
    }

    private static boolean known(Locale wish) {
        return Texts.LANGUAGES.stream().anyMatch(language -> same(language, wish));
    }

    private static boolean same(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
