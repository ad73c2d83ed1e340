package com.artify.base.ui;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The rooms that exist, in their own order; a room stays marked while one is on a page beneath it.
 */
final class Navigation extends SideNav {
    Navigation(List<MenuEntry> rooms) {
        getElement().setAttribute("aria-label", getTranslation("base.menu.label"));
        rooms.forEach(this::addRoom);
    }

    private void addRoom(MenuEntry room) {
        SideNavItem item =
                new SideNavItem(getTranslation(room.title()), room.path(), new Symbol(room.icon()));
        item.setMatchNested(!room.path().isEmpty() && !"/".equals(room.path()));
        addItem(item);
    }
}
