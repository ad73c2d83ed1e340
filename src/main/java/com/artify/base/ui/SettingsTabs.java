package com.artify.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Comparator;

/** The pages of the settings that the reader may enter, as their {@link SettingsTab}s say. */
public final class SettingsTabs extends Nav {
    private final String current;

    /** {@code current} is the address of the page that is shown. */
    public SettingsTabs(String current, Masthead masthead) {
        this.current = current;
        addClassNames("chips", "tabs");
        setAriaLabel(getTranslation("settings.title"));
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(page -> page.getNavigationTarget().isAnnotationPresent(SettingsTab.class))
                .filter(page -> masthead.admits(page.getNavigationTarget()))
                .sorted(Comparator.comparing(page -> tab(page.getNavigationTarget()).order()))
                .forEach(this::add);
    }

    private static SettingsTab tab(Class<? extends Component> page) {
        return page.getAnnotation(SettingsTab.class);
    }

    private void add(RouteData page) {
        String route = page.getTemplate();
        Anchor link = new Anchor(route, getTranslation(tab(page.getNavigationTarget()).title()));
        link.addClassName("chip");
        if (route.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement()
                    .executeJs(
                            "setTimeout(() => this.scrollIntoView({block:'nearest', inline:'center'}), 100)");
        }
        add(link);
    }
}
