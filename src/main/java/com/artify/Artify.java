package com.artify;

import com.artify.base.config.PreparedStart;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The one program: web doors, merchant admin and worker, each switched by {@code ARTIFY_ROLES}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Artify Product AI")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("admin/admin.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
// A WebSocket cannot carry the session token that proves a request.
@Push(transport = Transport.LONG_POLLING)
public class Artify implements AppShellConfigurator {
    public static void main(String[] args) {
        PreparedStart.useIfItFits(Artify.class, args);
        SpringApplication.run(Artify.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/admin/icons/favicon.svg");
    }
}
