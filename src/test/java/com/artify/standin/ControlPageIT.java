package com.artify.standin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page that turns the stand-in's clock and faults, in a real browser. */
@Tag("browser")
class ControlPageIT {
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "hush", "http://localhost:1", List.of()),
                    Clock.systemUTC(),
                    List.of());
    private final StandInShop shop =
            shopify.open(
                    "a-shop.myshopify.com",
                    List.of(new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en")));

    @Test
    void peopleTurnTheClockAndTheFaultsOnAPage() {
        try (StandInServer server = StandInServer.start(shopify);
                Chromium chromium = Chromium.launch()) {
            List<String> complaints = new ArrayList<>();
            Page page = chromium.page(390, 844);
            page.onPageError(complaints::add);
            page.navigate(server.address());
            assertThat(page.getByText("a-shop.myshopify.com")).isVisible();

            fail(page);
            forward(page);
            uninstall(page);
            endSessions(page);

            assertThat(page.evaluate("document.documentElement.scrollWidth <= 390"))
                    .isEqualTo(true);
            assertThat(complaints).isEmpty();
        } finally {
            shopify.close();
        }
    }

    private void fail(Page page) {
        page.getByLabel("Lost").fill("5");
        page.getByLabel("Overtake each other").check();
        page.getByLabel("The token endpoint answers").selectOption("invalid_grant");
        Faults wanted = new Faults(0.05, 0, 0, true, 0, false, false, null, "invalid_grant");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(shopify.faults()).isEqualTo(wanted));
        assertThat(said(page)).hasText("It is so from now on.");
        page.reload();
        assertThat(page.getByLabel("The token endpoint answers")).hasValue("invalid_grant");
        button(page, "Let everything work again");
        assertThat(said(page)).hasText("Everything works again.");
        assertThat(shopify.faults()).isEqualTo(Faults.NONE);
    }

    private void forward(Page page) {
        button(page, "1 hour on");
        assertThat(said(page)).hasText("The clock was put 1 hour on.");
        assertThat(Duration.between(Clock.systemUTC().instant(), shopify.clock().instant()))
                .isGreaterThan(Duration.ofMinutes(59));
    }

    private void uninstall(Page page) {
        button(page, "Uninstall the app");
        assertThat(said(page)).hasText("The app is uninstalled.");
        assertThat(shop.isInstalled()).isFalse();
        button(page, "Install it again");
        assertThat(said(page)).hasText("The app may come in again.");
        assertThat(shop.isInstalled()).isTrue();
    }

    private void endSessions(Page page) {
        Locator section = page.locator("#sessions");
        assertThat(section).isHidden();
        AtomicInteger ended = new AtomicInteger();
        shopify.endSessionsBy(ended::incrementAndGet);
        page.reload();
        button(page, "End the app’s sessions");
        assertThat(said(page)).hasText("The app’s sessions are over.");
        assertThat(ended).hasValue(1);
    }

    private static Locator said(Page page) {
        return page.locator("#said");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }
}
