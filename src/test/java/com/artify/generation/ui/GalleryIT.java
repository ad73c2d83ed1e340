package com.artify.generation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.browser.Chromium;
import com.artify.generation.Generation;
import com.artify.shop.SignedIn;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestPropertySource;

/** Gallery, slider, zoom and slideshow by pointer and keyboard, in a real browser. */
@Tag("browser")
@ArtifyTest
@OnSqlite
@Import(GalleryIT.SignIn.class)
@TestPropertySource(
        properties = {
            "vaadin.productionMode=true",
            "server.servlet.session.cookie.name=artify",
            "server.servlet.session.cookie.secure=false",
            "server.servlet.session.cookie.same-site=lax",
            "server.servlet.session.cookie.partitioned=false"
        })
class GalleryIT {
    private static Chromium chromium;

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;

    private ReadyShop ready;
    private Page page;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.launch();
        setDefaultAssertionTimeout(10_000);
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        page = chromium.page(1280, 900);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void tilesAreChosenByPointerAndByKeyboardAlone() {
        List<Generation> made = Stream.generate(() -> shopper.previewed(ready)).limit(5).toList();
        visit("/generations");
        Locator tiles = page.locator(".gallery-tile");
        assertThat(tiles).hasCount(5);
        tiles.nth(1).locator("input").click();
        tiles.nth(3)
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator(".gallery-tile.picked")).hasCount(3);
        assertThat(page.locator(".bulk-bar")).containsText("3 selected");
        page.keyboard().press("Escape");
        assertThat(page.locator(".gallery-tile.picked")).hasCount(0);

        tiles.nth(0).locator("a").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator(".gallery-tile.picked")).hasCount(2);
        page.keyboard().press("Control+a");
        assertThat(page.locator(".gallery-tile.picked")).hasCount(5);
        page.keyboard().press("Escape");
        assertThat(page.locator(".gallery-tile.picked")).hasCount(0);
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/generations/" + made.getLast().id()));
    }

    @Test
    void theLineIsDrawnByPointerAndByKeys() {
        open(shopper.previewed(ready));
        Locator line = page.getByRole(AriaRole.SLIDER);
        assertThat(line).hasAttribute("aria-valuenow", "50");
        BoundingBox box = page.locator("artify-compare").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 4, box.y + 60);
        page.mouse().up();
        assertThat(line).hasAttribute("aria-valuenow", "25");
        line.focus();
        page.keyboard().press("ArrowRight");
        assertThat(line).hasAttribute("aria-valuenow", "26");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(line).hasAttribute("aria-valuenow", "36");
        page.keyboard().press("End");
        assertThat(line).hasAttribute("aria-valuenow", "100");
        assertThat(line).hasAttribute("aria-valuetext", "Photo: 100 %");
    }

    @Test
    void panesZoomTogetherAndComeBackToTheWhole() {
        open(shopper.previewed(ready));
        page.getByText("Side by side").click();
        Locator panes = page.locator("artify-zoom");
        assertThat(panes).hasCount(2);
        panes.first().locator(".pane").focus();
        page.keyboard().press("1");
        assertThat(panes.first().locator("output")).hasText("100 %");
        assertThat(panes.nth(1)).hasAttribute("zoomed", "");
        page.keyboard().press("+");
        assertThat(panes.first().locator("output")).hasText("150 %");
        String before = panes.nth(1).locator(".stage").getAttribute("style");
        page.keyboard().press("ArrowRight");
        assertThat(panes.nth(1).locator(".stage")).not().hasAttribute("style", before);
        assertThat(panes.nth(1).locator(".stage"))
                .hasAttribute("style", panes.first().locator(".stage").getAttribute("style"));
        page.keyboard().press("0");
        assertThat(panes.nth(1)).not().hasAttribute("zoomed", "");
    }

    @Test
    void arrowKeysLeadToTheNeighbours() {
        Generation older = shopper.previewed(ready);
        Generation newer = shopper.previewed(ready);
        open(newer);
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile(older.id().toString()));
        assertThat(page.locator(".neighbours")).containsText("2 of 2");
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile(newer.id().toString()));
    }

    @Test
    void theSlideshowObeysReducedMotionAndTheKeys() {
        shopper.previewed(ready);
        shopper.previewed(ready);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visit("/generations");
        page.getByText("Slideshow").click();
        Locator show = page.locator("artify-slideshow dialog");
        assertThat(show.getByRole(AriaRole.BUTTON, named("Play"))).isVisible();
        assertThat(show.getByRole(AriaRole.BUTTON, named("Previous picture"))).isDisabled();
        page.keyboard().press("ArrowRight");
        assertThat(show.getByRole(AriaRole.BUTTON, named("Next picture"))).isDisabled();
        page.keyboard().press("Escape");
        assertThat(show).isHidden();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private void open(Generation generation) {
        visit("/generations/" + generation.id());
    }

    private void visit(String path) {
        page.navigate("http://localhost:" + port + path + "?sign-in=" + ready.shop().value());
        assertThat(page.locator("main")).isVisible();
    }

    /** Signs a browser in as the owner of the shop that the address names after {@code sign-in}. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SignIn {
        @Bean
        FilterRegistrationBean<Filter> signIn() {
            FilterRegistrationBean<Filter> registration =
                    new FilterRegistrationBean<>((request, response, chain) -> {
                        Optional.ofNullable(request.getParameter("sign-in"))
                                .flatMap(ShopDomain::parse)
                                .ifPresent(shop ->
                                        SignedIn.as(
                                                shop, ((HttpServletRequest) request).getSession()));
                        chain.doFilter(request, response);
                    });
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
            return registration;
        }
    }
}
