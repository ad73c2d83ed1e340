package com.artify.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Light, dark, or as the system says; the browser remembers it ({@code frontend/index.html}). */
final class ColorSchemeMenu extends MenuBar {
    ColorSchemeMenu() {
        addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        MenuItem scheme = addItem(new Symbol("sun-moon"));
        scheme.setAriaLabel(getTranslation("base.scheme.label"));
        SubMenu choices = scheme.getSubMenu();
        choices.addItem(getTranslation("base.scheme.system"), event -> choose(""));
        choices.addItem(getTranslation("base.scheme.light"), event -> choose("light"));
        choices.addItem(getTranslation("base.scheme.dark"), event -> choose("dark"));
    }

    private static void choose(String scheme) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        """
                        document.documentElement.style.colorScheme = $0 || 'light dark';
                        try { localStorage.setItem('artify.color-scheme', $0); } catch { }
                        """,
                        scheme);
    }
}
