package com.artify.generation.ui;

import com.artify.engine.ArtOutcome;
import com.artify.generation.Generation;
import com.artify.generation.PhotoDeletions;
import com.artify.shop.Role;
import com.artify.shop.Staff;
import com.artify.style.Style;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ObedientEngine;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits to the gallery and to generations' pages, with what tests press and read there. */
@ArtifyTest
abstract class GenerationVisits {
    @Autowired private ApplicationContext context;
    @Autowired ShopFixture fixture;
    @Autowired Shopper shopper;
    @Autowired private ObedientEngine.Generator generator;
    @Autowired private Staff staff;
    @Autowired PhotoDeletions photos;
    @Autowired JdbcClient jdbc;

    ReadyShop ready;
    Admin admin;

    @BeforeEach
    void signIn() {
        ready = fixture.ready();
        admin = Admin.open(context, ready.shop());
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    void signInReviewer() {
        admin.as(staff.add(ready.shop(), "Ada", null, Role.REVIEWER));
    }

    Pressed button(String name) {
        Component found =
                admin.all(
                                Component.class,
                                one ->
                                        (one instanceof Button || one instanceof NativeButton)
                                                && named(one, name))
                        .getFirst();
        return new Pressed(found);
    }

    static <C extends Component> Pressed overlay(Class<C> type, String name) {
        return LocatorJ._find(type).stream()
                .flatMap(one -> LocatorJ._find(one, Button.class).stream())
                .filter(one -> one.getText().equals(name))
                .map(Pressed::new)
                .findFirst()
                .orElseThrow();
    }

    static List<String> toasts() {
        return LocatorJ._find(Notification.class).stream()
                .flatMap(one -> LocatorJ._find(one, Span.class).stream())
                .map(Span::getText)
                .toList();
    }

    private static boolean named(Component one, String name) {
        return name.equals(one.getElement().getText())
                || name.equals(one.getElement().getAttribute("aria-label"));
    }

    List<String> visibleButtons() {
        return admin.all(Button.class, Component::isVisible).stream().map(Button::getText).toList();
    }

    /** A button that is pressed as by a pointer. */
    record Pressed(Component button) {
        void click() {
            ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        }
    }

    Generation refused() {
        Style style = ready.style();
        generator.next(prompt(style), request -> new ArtOutcome.Refused("policy"));
        return shopper.previewed(ready);
    }

    /** The template has no placeholders, so it is what the generator is asked. */
    private String prompt(Style style) {
        return jdbc.sql("select prompt_template from ai_styles where uuid = :uuid")
                .param("uuid", style.uuid().toString())
                .query(String.class)
                .single();
    }

    List<UUID> shown(String address) {
        admin.go(address);
        return shown();
    }

    List<UUID> shown() {
        return admin.all(GalleryTile.class).stream().map(tile -> tile.card().id()).toList();
    }
}
