package com.artify.shopify.entry;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.browser.Chromium;
import com.artify.shopify.access.TokenServer;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The app in the iframe of an admin on another site, with third-party cookies blocked. */
@Tag("browser")
@ArtifyTest
@OnSqlite
@TestPropertySource(
        properties = {
            "vaadin.productionMode=true",
            "artify.shopify.client-id=a-client",
            "artify.shopify.client-secret=a secret&"
        })
class EmbeddedIT {
    private static final AdminPage ADMIN = new AdminPage();
    private static final TokenServer SHOPIFY = new TokenServer();
    private static Chromium chromium;

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private JdbcClient jdbc;

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private ShopDomain shop;
    private Page page;
    private FrameLocator app;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("artify.shopify.shop-url", SHOPIFY::shopUrl);
        properties.add("artify.shopify.admin-url", ADMIN::address);
        properties.add("artify.shopify.app-bridge-url", () -> ADMIN.address() + "/app-bridge.js");
    }

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.launch("--test-third-party-cookie-phaseout");
    }

    @AfterAll
    static void closeAll() {
        chromium.close();
        ADMIN.close();
        SHOPIFY.close();
    }

    @BeforeEach
    void open() {
        shop = fixture.emptyShop();
        page = chromium.page(1200, 800);
        page.onRequest(requests::add);
        app = page.frameLocator("iframe");
        ADMIN.frame("http://localhost:" + port);
        ADMIN.bridge(true);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void theAdminsMenuLeadsThroughTheAppAndEveryRequestIsProven() {
        visit("");
        assertThat(app.locator("s-app-nav s-link[rel=home]")).hasAttribute("href", "/");
        assertThat(app.getByRole(AriaRole.NAVIGATION)).not().isVisible();

        follow("/products");

        assertThat(heading("Products")).isVisible();
        assertThat(app.locator("ui-title-bar")).hasAttribute("title", "Products");
        assertThat(asked()).isNotEmpty().allSatisfy(EmbeddedIT::isProven);
        assertThat(asked()).anyMatch(request -> request.url().contains("v-r=push"));
    }

    @Test
    void aTokenThatDiedOnTheWayIsReplaced() {
        visit("products");
        assertThat(heading("Products")).isVisible();
        ADMIN.nextToken(AdminPage.token(shop, Instant.now().minusSeconds(600)));

        follow("/orders");

        assertThat(heading("Orders")).isVisible();
    }

    @Test
    void anEndedSessionLeadsBackToTheSamePage() {
        visit("products?q=mug");
        assertThat(heading("Products")).isVisible();
        endSession();

        Request again = page.waitForRequest(EmbeddedIT::isReturn, () -> follow("/orders"));

        assertThat(again.url()).contains("/products?").contains("q=mug");
        assertThat(heading("Products")).isVisible();
        follow("/orders");
        assertThat(heading("Orders")).isVisible();
    }

    @Test
    void whatWasTypedSurvivesTheEndOfASession() {
        visit("settings");
        Locator pattern = app.locator("vaadin-text-field").first();
        pattern.locator("input").fill("{order}-mine");
        pattern.locator("input").press("Tab");
        assertThat(app.locator(".save-bar:not([hidden])")).hasCount(1);
        endSession();

        page.waitForRequest(
                EmbeddedIT::isReturn,
                () -> {
                    pattern.locator("input").fill("{order}-ours");
                    pattern.locator("input").press("Tab");
                });
        app.getByRole(AriaRole.BUTTON, named("Put it back")).click();

        assertThat(pattern.locator("input")).hasValue("{order}-ours");
        assertThat(app.locator(".save-bar:not([hidden])")).hasCount(1);
    }

    @Test
    void whoseRoleWasLoweredMeanwhileDoesNothingMoreOnAnOpenPage() {
        visit("settings");
        Locator pattern = app.locator("vaadin-text-field").first().locator("input");
        assertThat(pattern).isVisible();
        jdbc.sql("update staff_members set role = 'reviewer' where shop_id = :shop")
                .param("shop", shop.value())
                .update();

        // The page may be on its way out already, so nothing here waits for the field.
        page.frame("app")
                .evaluate(
                        """
                        () => {
                          const input = document.querySelector('vaadin-text-field input');
                          if (!input) return;
                          input.value = '{order}-theirs';
                          input.dispatchEvent(new Event('input', { bubbles: true }));
                          input.dispatchEvent(new Event('change', { bubbles: true }));
                        }
                        """);

        assertThat(heading("Settings")).hasCount(0);
        assertThat(pattern).hasCount(0);
    }

    @Test
    void withoutAppBridgeTheAppSaysSoAndWorks() {
        ADMIN.bridge(false);
        visit("products");

        assertThat(app.getByRole(AriaRole.ALERT).first()).containsText("App Bridge did not load");
        app.getByRole(AriaRole.NAVIGATION).getByText("Orders").click();
        assertThat(heading("Orders")).isVisible();
    }

    private void visit(String path) {
        page.navigate("%s/store/%s/apps/a-client/%s".formatted(ADMIN.address(), shop.name(), path));
    }

    /** Ends it while the page rests, so that nothing but the test finds out. */
    private void endSession() {
        page.frame("app")
                .waitForFunction(
                        "() => Object.values(window.Vaadin.Flow.clients)"
                                + ".every(client => !client.isActive?.())");
        page.context().clearCookies();
    }

    /** Chooses a link of the admin's menu. */
    private void follow(String path) {
        app.locator("s-link[href=\"" + path + "\"]")
                .evaluate(
                        "link => link.dispatchEvent(new CustomEvent('shopify:navigate',"
                                + " { bubbles: true }))");
    }

    private Locator heading(String name) {
        return app.getByRole(AriaRole.HEADING, named(name).setLevel(1));
    }

    private static FrameLocator.GetByRoleOptions named(String name) {
        return new FrameLocator.GetByRoleOptions().setName(name);
    }

    private static boolean isReturn(Request request) {
        return request.url().contains("returns=1") && request.isNavigationRequest();
    }

    private List<Request> asked() {
        Pattern framework = Pattern.compile(".*[?&]v-r=.*");
        return requests.stream()
                .filter(request -> framework.matcher(request.url()).matches())
                .toList();
    }

    private static void isProven(Request request) {
        assertThat(request.headers().get("authorization")).startsWith("Bearer ey");
    }
}
