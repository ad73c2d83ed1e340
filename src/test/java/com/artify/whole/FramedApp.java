package com.artify.whole;

import com.artify.base.ShopDomain;
import com.artify.browser.Chromium;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInServer;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import com.artify.testing.FreePort;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The app on {@code localhost} in the iframe of the stand-in's admin on {@code 127.0.0.1}, which is
 * another site, in a browser that blocks third-party cookies. For one test at a time.
 */
final class FramedApp implements AutoCloseable {
    static final String CLIENT = "a-client";
    static final String SECRET = "a secret&";
    private static final String FRAME = "app-iframe";
    private static final double PATIENCE = 30_000;

    private final int port = FreePort.next();
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp(CLIENT, SECRET, address(), List.of("read_products")),
                    Clock.systemUTC());
    private final StandInServer server = StandInServer.start(shopify);
    private final Chromium chromium = Chromium.launch("--test-third-party-cookie-phaseout");
    private final BrowserContext visitor =
            chromium.context(new Browser.NewContextOptions().setViewportSize(1400, 900));
    private StandInShop shop;
    private Page page;

    FramedApp() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Opens a shop that has the app, and a page for its owner. */
    void begin(ShopDomain domain) {
        shop =
                shopify.open(
                        domain.value(),
                        List.of(
                                new StandInStaff(
                                        7, "Ada", "Owner", "ada@shop.example", true, "en")));
        page = visitor.newPage();
    }

    /** Closes the page; the next one is a stranger whose browser has the app's scripts already. */
    void end() {
        page.close();
        visitor.setOffline(false);
        visitor.clearCookies();
    }

    int port() {
        return port;
    }

    /** Where the app answers. */
    String address() {
        return "http://localhost:" + port;
    }

    /** Where the admin and the shops' endpoints are. */
    String admin() {
        return server.address();
    }

    StandInShop shop() {
        return shop;
    }

    /** The admin with the app in it. */
    Page page() {
        return page;
    }

    FrameLocator app() {
        return page.frameLocator("iframe");
    }

    /** The iframe's document. */
    Frame frame() {
        return page.frame(FRAME);
    }

    /** Opens the admin at a page of the app such as {@code orders}. */
    void visit(String path) {
        page.navigate("%s/store/%s/apps/%s/%s".formatted(admin(), shop.name(), CLIENT, path));
    }

    /** Chooses a link of the admin's menu. */
    void choose(String name) {
        page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("App").setExact(true))
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Presses a button of the admin's save bar. */
    void press(String name) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Unsaved changes"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** Goes to a page of the app as its own links do, without loading it anew. */
    void follow(String path) {
        frame().evaluate(
                        """
                        path => {
                          const link = document.createElement('a');
                          link.href = path;
                          link.setAttribute('router-link', '');
                          document.getElementById('outlet').append(link);
                          link.click();
                          link.remove();
                        }
                        """,
                        path);
    }

    Locator heading(String name) {
        return app().getByRole(AriaRole.HEADING, named(name).setLevel(1));
    }

    Locator button(String name) {
        return app().getByRole(AriaRole.BUTTON, named(name));
    }

    static FrameLocator.GetByRoleOptions named(String name) {
        return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Waits until nothing is on its way between the page and the server, pictures included. */
    void rest() {
        frame().waitForFunction(
                        """
                        () => Object.values(window.Vaadin.Flow.clients)
                            .every(client => !client.isActive?.())
                          && [...document.images].every(picture => picture.complete)
                        """);
    }

    /** Does what makes the page in the iframe load anew, and waits until another is there. */
    void renewed(Runnable end) {
        frame().evaluate("() => { window.isFormer = true; }");
        end.run();
        frame().waitForFunction("() => !window.isFormer");
    }

    /** A session token that has been over for minutes. */
    String staleToken() {
        Duration past = Duration.ofMinutes(10);
        shopify.forward(past.negated());
        String token = shopify.sessionToken(shop, shop.staff().getFirst());
        shopify.forward(past);
        return token;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
        shopify.close();
    }
}
