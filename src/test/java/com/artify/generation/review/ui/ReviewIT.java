package com.artify.generation.review.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.browser.Chromium;
import com.artify.generation.Generation;
import com.artify.generation.Generations;
import com.artify.generation.review.ReviewFilter;
import com.artify.generation.review.ReviewItem;
import com.artify.generation.review.ReviewQueue;
import com.artify.order.OrderQueries;
import com.artify.order.Orders;
import com.artify.settings.ReviewRule;
import com.artify.settings.Settings;
import com.artify.settings.ShopSettings;
import com.artify.testing.ArtifyTest;
import com.artify.testing.Buyer;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The review queue by keyboard alone, in a real browser. */
@Tag("browser")
@ArtifyTest
@OnSqlite
@Import(BrowserSignIn.class)
@TestPropertySource(
        properties = {
            "vaadin.productionMode=true",
            "server.servlet.session.cookie.name=artify",
            "server.servlet.session.cookie.secure=false",
            "server.servlet.session.cookie.same-site=lax",
            "server.servlet.session.cookie.partitioned=false"
        })
class ReviewIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Chromium chromium;

    @LocalServerPort private int port;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Orders orders;
    @Autowired private OrderQueries orderQueries;
    @Autowired private Generations generations;
    @Autowired private ReviewQueue queue;
    @Autowired private Settings settings;
    @Autowired private JdbcClient jdbc;

    private ReadyShop ready;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.launch();
        setDefaultAssertionTimeout(20_000);
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        ReviewRule seen = ShopSettings.DEFAULTS.review();
        settings.change(ready.shop(), seen, new ReviewRule(ReviewRule.Mode.EVERY, .7, 8, true));
    }

    @Test
    void tenAreReviewedByKeyboardAlone() {
        waiting(10);
        Page page = open();
        for (int i = 1; i <= 6; i++) {
            press(page, "a");
            assertThat(progress(page)).hasText(i + " decided, " + (10 - i) + " waiting");
        }
        press(page, "r");
        assertThat(page.locator(".review-reason-list vaadin-button").first()).isFocused();
        page.keyboard().press("2");
        assertThat(progress(page)).hasText("7 decided, 3 waiting");
        page.keyboard().press("2");
        press(page, "r");
        assertThat(page.locator(".review-reasons")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".review-reasons")).isHidden();
        press(page, "j");
        assertThat(page.locator(".review-tile").nth(1)).hasAttribute("aria-current", "true");
        press(page, "k");
        assertThat(page.locator(".review-tile").first()).hasAttribute("aria-current", "true");
        press(page, "i");
        assertThat(page.locator(".chip", withText("Mine 1"))).isVisible();
        press(page, "a");
        assertThat(progress(page)).hasText("8 decided, 2 waiting");
        press(page, "u");
        assertThat(progress(page)).hasText("7 decided, 3 waiting");
        for (int left = 2; left >= 0; left--) {
            press(page, "a");
            assertThat(progress(page)).hasText((10 - left) + " decided, " + left + " waiting");
        }
        assertThat(page.locator("main h2")).hasText("Nothing waits for review");
        assertThat(states()).containsOnly("approved", "rejected");
        assertThat(states().stream().filter("rejected"::equals)).hasSize(1);
    }

    @Test
    void thePicturesOfTheNextOnesAreLoadedBeforeTheyAreReached() {
        waiting(3);
        Page page = chromium.page(1440, 900);
        Set<String> loaded = ConcurrentHashMap.newKeySet();
        page.onRequestFinished(request -> loaded.add(path(request.url())));
        page.navigate(address());
        List<String> wanted =
                queue.next(ready.shop(), ReviewFilter.ALL, Set.of(), 10).stream()
                        .flatMap(item -> PicturePanes.addresses(item.pictures()))
                        .toList();

        page.waitForCondition(() -> loaded.containsAll(wanted));
        assertThat(wanted).hasSize(9);
    }

    @Test
    void keysAreChangedAndSwitchedOffAndStaySo() {
        waiting(3);
        Page page = open();
        page.keyboard().press("?");
        Locator approve = page.locator("artify-keys dialog [data-action=approve]");
        approve.click();
        page.keyboard().press("y");
        assertThat(approve).hasText("Y");
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        page.keyboard().press("y");
        assertThat(progress(page)).hasText("1 decided, 2 waiting");

        page.keyboard().press("?");
        page.locator("artify-keys dialog input[type=checkbox]").check();
        page.keyboard().press("Escape");
        page.keyboard().press("y");
        page.reload();
        assertThat(progress(page)).hasText("0 decided, 2 waiting");
        page.keyboard().press("y");
        page.keyboard().press("?");
        page.waitForTimeout(500);
        assertThat(progress(page)).hasText("0 decided, 2 waiting");
        assertThat(page.locator("artify-keys dialog")).isHidden();
    }

    @Test
    void aReasonCountsEvenIfItIsPressedBeforeThePanelHasCome() {
        waiting(3);
        Page page = open();
        press(page, "r");
        page.keyboard().press("3");
        assertThat(progress(page)).hasText("1 decided, 2 waiting");
        press(page, "3");
        press(page, "r");
        page.keyboard().press("Escape");
        assertThat(page.locator(".review-actions")).isVisible();
        press(page, "a");
        assertThat(progress(page)).hasText("2 decided, 1 waiting");
        assertThat(states()).containsExactlyInAnyOrder("rejected", "approved", "awaiting");
    }

    @Test
    void keysAreSilentWhileANoteIsWritten() {
        waiting(2);
        Page page = open();
        press(page, "r");
        page.getByLabel("Note for your team").last().click();
        page.keyboard().type("a jar, really 2 jars");
        assertThat(progress(page)).hasText("0 decided, 2 waiting");
        page.keyboard().press("Enter");
        assertThat(progress(page)).hasText("1 decided, 1 waiting");
        assertThat(states()).containsExactlyInAnyOrder("rejected", "awaiting");
        assertThat(
                        jdbc.sql(
                                        """
                                        select review_note from generations
                                        where shop_id = :shop and review_note is not null\
                                        """)
                                .param("shop", ready.shop().value())
                                .query(String.class)
                                .list())
                .containsExactly("a jar, really 2 jars");
    }

    @Test
    void whatOneReviewerDecidesTheOtherSees() {
        waiting(3);
        Page one = open();
        Page other = open();
        press(one, "j");
        assertThat(one.locator(".review-tile").nth(1)).hasAttribute("aria-current", "true");
        press(one, "a");

        assertThat(other.locator(".chip", withText("All 2"))).isVisible();
        assertThat(other.locator(".review-tile")).hasCount(2);
        assertThat(progress(one)).hasText("1 decided, 2 waiting");
        press(one, "k");
        assertThat(one.locator(".review-tile").first()).hasAttribute("aria-current", "true");
        press(one, "a");
        assertThat(other.locator(".notice")).containsText("has approved this one");
        press(other, "r");
        assertThat(other.locator(".review-reasons")).isVisible();
        other.keyboard().press("1");
        assertThat(other.locator(".review-status")).containsText("has approved this one");
        assertThat(states()).containsExactlyInAnyOrder("approved", "approved", "awaiting");
    }

    private Page open() {
        Page page = chromium.page(1440, 900);
        page.navigate(address());
        assertThat(page.locator("artify-zoom")).hasCount(3);
        return page;
    }

    private String address() {
        return "http://localhost:" + port + "/review?sign-in=" + ready.shop().value();
    }

    /** Presses a key once the page shows what it is about. */
    private static void press(Page page, String key) {
        page.waitForTimeout(50);
        page.keyboard().press(key);
    }

    private static Locator progress(Page page) {
        return page.locator(".review-progress > span");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private List<String> states() {
        return jdbc.sql(
                        """
                        select review_state from generations
                        where shop_id = :shop and generation_type = 'final'\
                        """)
                .param("shop", ready.shop().value())
                .query(String.class)
                .list();
    }

    /** So many finals that were made and compared. */
    private void waiting(int count) {
        List<UUID> previews = Stream.generate(() -> shopper.wished(ready)).limit(count).toList();
        Buyer buyer = new Buyer(orders, orderQueries);
        int number = 1000;
        for (UUID preview : previews) {
            await().atMost(PATIENCE).until(() -> find(preview).status().ended());
            buyer.pay(ready, "#" + number++, find(preview));
        }
        await().atMost(PATIENCE)
                .until(() ->
                        queue.next(ready.shop(), ReviewFilter.ALL, Set.of(), 50).stream()
                                        .filter(item -> item.compared().isPresent())
                                        .map(ReviewItem::id)
                                        .distinct()
                                        .count()
                                == count);
    }

    private Generation find(UUID id) {
        return generations.find(ready.shop(), id).orElseThrow();
    }
}
