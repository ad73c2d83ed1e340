package com.artify.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The rooms as the Shopify admin lists them beneath the app's name. The one marked as home is
 * behind that name itself.
 */
final class AdminMenu {
    private final Element element = new Element("s-app-nav");

    AdminMenu(List<MenuEntry> rooms) {
        rooms.forEach(this::add);
    }

    Element element() {
        return element;
    }

    private void add(MenuEntry room) {
        boolean home = room.path().isEmpty() || room.path().equals("/");
        Element link = new Element("s-link");
        link.setAttribute("href", room.path().startsWith("/") ? room.path() : "/" + room.path());
        if (home) {
            link.setAttribute("rel", "home");
        }
        link.setText(UI.getCurrent().getTranslation(room.title()));
        element.appendChild(link);
    }
}
