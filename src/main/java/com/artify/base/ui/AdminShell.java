package com.artify.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every view of the admin is shown in. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("admin/admin.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
// A WebSocket cannot carry the session token that proves a request.
@Push(transport = Transport.LONG_POLLING)
public class AdminShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/admin/icons/favicon.svg");
    }
}
