package com.artify.settings.ui;

import com.artify.shop.Role;
import com.artify.shop.StaffMember;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The pages of the settings that the reader may enter. */
final class SettingsTabs extends Nav {
    private final String current;

    SettingsTabs(String current, StaffMember reader) {
        this.current = current;
        addClassNames("chips", "tabs");
        setAriaLabel(getTranslation("settings.title"));
        tab(SettingsView.ROUTE, "settings.tab.general");
        if (reader.role().covers(Role.OWNER)) {
            tab(ProvidersView.ROUTE, "settings.tab.providers");
            tab(StaffView.ROUTE, "settings.tab.staff");
        }
    }

    private void tab(String route, String text) {
        Anchor tab = new Anchor(route, getTranslation(text));
        tab.addClassName("chip");
        if (route.equals(current)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        add(tab);
    }
}
