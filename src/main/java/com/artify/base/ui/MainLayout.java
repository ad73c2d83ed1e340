package com.artify.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * The frame around every room: whose shop it is, where one can go, light or dark. The rooms
 * announce themselves by {@code @Menu} (title: a translation key, icon: a {@link Symbol}).
 */
@Layout
public final class MainLayout extends AppLayout {
    MainLayout(Masthead masthead, KeyPreferences preferences) {
        List<MenuEntry> rooms =
                MenuConfiguration.getMenuEntries().stream()
                        .filter(room -> masthead.admits(room.menuClass()))
                        .toList();
        Keys keys = new Keys(rooms, preferences);
        Div end = new Div(new KeysButton(keys), new ColorSchemeMenu());
        end.addClassName("rail-end");
        Div rail = new Div(shop(masthead), new Navigation(rooms), end, keys);
        rail.addClassName("rail");
        Embedding.current()
                .ifPresent(admin -> rail.getElement().appendChild(new AdminMenu(rooms).element()));
        ConnectionTexts.show(UI.getCurrent());
        setPrimarySection(Section.DRAWER);
        addToDrawer(rail);
        addToNavbar(toggle(), title(masthead));
    }

    private DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("base.menu.toggle"));
        return toggle;
    }

    private static Span title(Masthead masthead) {
        Span title = new Span(masthead.shopName());
        title.addClassName("navbar-title");
        return title;
    }

    private static Div shop(Masthead masthead) {
        Span mark = new Span(masthead.shopName().substring(0, 1));
        mark.addClassName("shop-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div name = new Div(masthead.shopName());
        name.addClassName("shop-name");
        Div address = new Div(masthead.shopAddress());
        address.addClassNames("shop-name", "address");
        Div names = new Div(name, address);
        names.addClassName("shop-names");
        Div shop = new Div(mark, names);
        shop.addClassName("shop");
        return shop;
    }
}
