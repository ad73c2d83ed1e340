package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way in: for a shop that was never seen, with a token that died, without App Bridge. */
interface SignInThere extends Embedded {
    Pattern FRAMEWORK = Pattern.compile(".*[?&]v-r=.*");

    @Test
    default void theBrowserTrulyBlocksThirdPartyCookies() {
        ShopDomain shop = shops().empty();
        admin().begin(shop);
        admin().page()
                .context()
                .addCookies(
                        List.of(
                                new Cookie("witness", "1")
                                        .setDomain("localhost")
                                        .setPath("/")
                                        .setSecure(true)
                                        .setSameSite(SameSiteAttribute.NONE)));
        Page direct = admin().page().context().newPage();
        Request first =
                direct.waitForRequest(
                        "**/usage", () -> direct.navigate(admin().address() + "/usage"));
        assertThat(first.allHeaders().get("cookie")).contains("witness=1");
        direct.close();

        admin().visit("products");
        assertThat(admin().heading("Products")).isVisible();
        Request framed = admin().page().waitForRequest(FRAMEWORK, () -> admin().choose("Orders"));
        assertThat(framed.allHeaders().get("cookie"))
                .contains("__Host-artify=")
                .doesNotContain("witness");
    }

    @Test
    default void aShopThatInstallsTheAppIsSetUpByItsFirstVisit() {
        ShopDomain shop = new ShopDomain("new-" + UUID.randomUUID() + ".myshopify.com");
        admin().begin(shop);
        admin().shop().put(SeededShops.poster(47_000L, 48_000L));

        admin().visit("");

        assertThat(admin().heading("Home")).isVisible();
        awaitStored("select email from staff_members where shop_id = ?", shop, "ada@shop.example");
        awaitStored("select status from catalogue_imports where shop_id = ?", shop, "done");
        awaitStored("select title from store_products where shop_id = ?", shop, "Poster");
        admin().choose("Products");
        admin().button("Add products").first().click();
        admin().page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Poster"))
                .check();
        admin().page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        assertThat(admin().app().getByRole(AriaRole.LINK, FramedApp.named("Poster"))).isVisible();
        awaitStored("select title from products where shop_id = ?", shop, "Poster");
    }

    @Test
    default void everyRequestOfAPageIsProven() {
        admin().begin(shops().empty());
        List<Request> requests = new CopyOnWriteArrayList<>();
        admin().page().onRequest(requests::add);
        admin().visit("");
        assertThat(admin().app().locator("s-app-nav s-link[rel=home]")).hasAttribute("href", "/");
        assertThat(admin().app().getByRole(AriaRole.NAVIGATION)).not().isVisible();

        admin().choose("Products");

        assertThat(admin().heading("Products")).isVisible();
        admin().page()
                .waitForCondition(() ->
                        List.of("v-r=push", "/web-vitals").stream()
                                .allMatch(part -> isAsked(requests, part)));
        assertThat(requests)
                .filteredOn(request ->
                        FRAMEWORK.matcher(request.url()).matches()
                                || request.url().endsWith("/web-vitals"))
                .allMatch(request ->
                        request.headers()
                                .getOrDefault("authorization", "")
                                .startsWith("Bearer ey"));
    }

    private static boolean isAsked(List<Request> requests, String part) {
        return requests.stream().anyMatch(request -> request.url().contains(part));
    }

    @Test
    default void aTokenThatDiedOnTheWayIsReplaced() {
        admin().begin(shops().empty());
        admin().visit("products");
        assertThat(admin().heading("Products")).isVisible();
        admin().rest();
        String stale = "{\"token\":\"" + admin().staleToken() + "\"}";
        List<String> handedOut = new ArrayList<>();
        admin().page()
                .route(
                        "**/id-token.json*",
                        route -> {
                            handedOut.add(stale);
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(stale));
                        },
                        new Page.RouteOptions().setTimes(1));

        admin().choose("Orders");

        assertThat(admin().heading("Orders")).isVisible();
        assertThat(handedOut).hasSize(1);
    }

    @Test
    default void whoseRoleWasLoweredMeanwhileDoesNothingMoreOnAnOpenPage() {
        ShopDomain shop = shops().empty();
        admin().begin(shop);
        admin().visit("settings");
        assertThat(admin().heading("Settings")).isVisible();
        // Types on and on, as the page may go by itself before anybody else does something.
        admin().frame()
                .evaluate(
                        """
                        () => setInterval(() => {
                          const input = document.querySelector('vaadin-text-field input');
                          if (!input) return;
                          input.value = `${input.value}-theirs`;
                          input.dispatchEvent(new Event('input', { bubbles: true }));
                          input.dispatchEvent(new Event('change', { bubbles: true }));
                        }, 50)
                        """);
        jdbc().sql("update staff_members set role = 'reviewer' where shop_id = :shop")
                .param("shop", shop.value())
                .update();

        assertThat(admin().heading("Settings")).hasCount(0);
        assertThat(admin().app().locator("vaadin-text-field").first()).hasCount(0);
    }

    @Test
    default void withoutAppBridgeTheAppSaysSoAndWorks() {
        ShopDomain shop = shops().empty();
        admin().begin(shop);
        admin().page()
                .route(
                        "**/app-bridge.js",
                        route ->
                                route.fulfill(
                                        new Route.FulfillOptions()
                                                .setContentType("text/javascript")
                                                .setBody("")));
        admin().visit("products");

        assertThat(admin().app().getByRole(AriaRole.ALERT).first())
                .containsText("App Bridge did not load");
        admin().app().getByRole(AriaRole.NAVIGATION).getByText("Settings").click();
        Locator pattern =
                admin().app().getByRole(AriaRole.TEXTBOX, FramedApp.named("Name pattern"));
        pattern.fill("{order}-{line}-own");
        pattern.press("Tab");
        admin().button("Save").click();
        awaitStored(
                "select count(*) from shop_settings where shop_id = ? and settings like '%-own%'",
                shop, "1");
    }
}
