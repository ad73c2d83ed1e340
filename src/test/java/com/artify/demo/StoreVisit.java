package com.artify.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A visitor on the demo theme's page in a real browser, over an obedient API. */
abstract class StoreVisit {
    static final FilePayload PHOTO =
            new FilePayload("dogs.jpg", "image/jpeg", DemoResources.bytes("demo/store/poster.jpg"));

    static Chromium chromium;

    final StubShop shop = new StubShop();
    private final List<String> complaints = new ArrayList<>();
    Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        page = chromium.page(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(shop.address("/"))
                    && !request.url().matches("(data|blob):.*")) {
                complaints.add("loads " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        page.context().close();
        shop.close();
        assertThat(complaints).isEmpty();
    }

    void cut(String path) {
        page.route(shop.address(path), Route::abort, new Page.RouteOptions().setTimes(1));
    }

    void visit() {
        page.navigate(shop.address("/demo/store"));
        assertThat(page.locator(".artify__cards")).isVisible();
    }

    void choosePhoto() {
        file(PHOTO);
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
    }

    void file(FilePayload file) {
        page.locator("[data-role=choose]").setInputFiles(file);
    }

    void preview(String style) {
        card(style).check(forced());
        page.locator(".artify__button--create").click();
        assertThat(page.locator(".artify__button--add")).isVisible();
    }

    void refuse(StubShop.Answer answer, String words) {
        shop.next(StubShop.UPLOAD, answer);
        file(PHOTO);
        assertThat(error()).containsText(words);
    }

    void tabTo(String name) {
        for (int presses = 0; presses < 20; presses++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("document.activeElement.name || ''");
            if (requireNonNull(focused).toString().matches(name)) {
                return;
            }
        }
        throw new AssertionError("cannot be reached by Tab: " + name);
    }

    String onlyBody(String request) {
        assertThat(shop.asked(request)).hasSize(1);
        return shop.asked(request).getFirst().body();
    }

    Locator error() {
        return page.locator(".artify__error:visible p");
    }

    Locator card(String name) {
        return page.locator(".artify__option", new Page.LocatorOptions().setHasText(name))
                .locator("input");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator.CheckOptions forced() {
        // The radio itself is hidden beneath its card.
        return new Locator.CheckOptions().setForce(true);
    }
}
