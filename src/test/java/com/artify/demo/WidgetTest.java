package com.artify.demo;

import static com.artify.demo.StubShop.Answer.json;
import static com.artify.demo.StubShop.Answer.problem;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The storefront's widget in a real browser, on the demo theme's page, over an obedient API. */
class WidgetTest {
    private static final FilePayload PHOTO =
            new FilePayload("dogs.jpg", "image/jpeg", DemoResources.bytes("demo/store/poster.jpg"));

    private static Chromium chromium;

    private final StubShop shop = new StubShop();
    private final List<String> complaints = new ArrayList<>();
    private Page page;

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

    @Test
    void aPhotoBecomesAPreviewAndACartLine() {
        shop.next(
                StubShop.STATUS,
                StubShop.running("pending", 0),
                StubShop.running("processing", 0.4));
        visit();
        choosePhoto();
        card("A4").check(forced());
        card("Watercolour").check(forced());
        button("Create preview").click();
        assertThat(page.locator(".artify__note")).hasText("Waiting for a free easel");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuenow", "40");
        assertThat(page.locator(".artify__note")).hasText("Painting 40%");
        assertThat(page.locator(".artify__picture"))
                .hasAttribute("alt", "Preview of your photo as Watercolour");
        assertThat(page.locator("[data-product-picture]"))
                .hasAttribute("src", Pattern.compile("/apps/artify/generations/.*/preview"));
        button("Add to cart · €19.90").click();
        assertThat(page.locator("dialog .line")).containsText("Style: Watercolour");
        assertThat(onlyBody(StubShop.GENERATION))
                .contains("\"uploadId\":\"upload-1\"")
                .contains("\"productId\":8412345600001")
                .contains("\"variantId\":\"gid://shopify/ProductVariant/45612345600002\"")
                .contains("\"styleId\":\"style-1\"");
        assertThat(onlyBody(StubShop.CART_ADD))
                .contains("\"id\":45612345600002")
                .contains("\"_generation_id\":\"00000000-0000-0007-0000-000000000001\"")
                .contains("\"Style\":\"Watercolour\"");
    }

    @Test
    void earlierPreviewsStayAndCanBeChosenAgain() {
        visit();
        choosePhoto();
        preview("Comic");
        preview("Pop art");
        assertThat(page.locator(".artify__thumb")).hasCount(3);
        page.locator(".artify__thumb").nth(1).click();
        assertThat(card("Comic")).isChecked();
        assertThat(page.locator(".artify__picture")).hasAttribute("alt", Pattern.compile("Comic"));
        assertThat(button("Add to cart · €14.90")).isVisible();
        page.locator(".artify__thumb").first().click();
        assertThat(page.locator(".artify__picture")).hasAttribute("alt", "Your photo");
        assertThat(button("Add to cart · €14.90")).isVisible();
        card("Comic").check(forced());
        assertThat(shop.asked(StubShop.GENERATION)).hasSize(2);
    }

    @Test
    void theVisitorIsTheSameInEveryRequestAndEachAttemptHasAKeyOfItsOwn() {
        visit();
        choosePhoto();
        preview("Comic");
        preview("Pop art");
        List<StubShop.Asked> all = shop.asked("POST /apps/artify/");
        assertThat(all).hasSize(3);
        assertThat(all.stream().map(each -> each.headers().get("x-artify-visitor")).distinct())
                .singleElement()
                .asString()
                .matches("[0-9a-f-]{36}");
        assertThat(
                        shop.asked(StubShop.GENERATION).stream()
                                .map(each -> each.headers().get("idempotency-key"))
                                .distinct())
                .hasSize(2);
    }

    @Test
    void aFileOfTheWrongTypeIsRefusedBeforeItIsSent() {
        visit();
        file(new FilePayload("letter.pdf", "application/pdf", new byte[] {1}));
        assertThat(error()).containsText("This kind of file cannot be printed");
        assertThat(shop.asked(StubShop.UPLOAD)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSent() {
        visit();
        file(new FilePayload("big.jpg", "image/jpeg", new byte[1_600_000]));
        assertThat(error()).hasText("This file has 1.5 MB. Please choose a photo of at most 1 MB.");
        assertThat(shop.asked(StubShop.UPLOAD)).isEmpty();
    }

    @Test
    void theServersRefusalsAreSaidInPlainWords() {
        visit();
        refuse(problem(413, "too_large"), "at most 1 MB");
        refuse(json(413, "<html>a proxy's own page</html>"), "at most 1 MB");
        refuse(problem(415, "unsupported_type"), "This kind of file cannot be printed");
        refuse(problem(422, "too_small"), "This photo is too small to print");
        refuse(problem(422, "unreadable"), "could not be read");
        refuse(problem(422, "unsafe"), "This photo cannot be used");
        refuse(problem(422, "something_new"), "words of the server");
        assertThat(page.locator(".artify__link:visible")).hasCount(0);
    }

    @Test
    void aLostUploadIsSentAgainOnRequest() {
        visit();
        cut("/apps/artify/uploads");
        file(PHOTO);
        assertThat(error()).containsText("The connection was lost");
        button("Try again").click();
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
        assertThat(shop.asked(StubShop.UPLOAD)).hasSize(1);
    }

    @Test
    void aPauseThatTheServerAsksForIsKept() {
        shop.next(StubShop.GENERATION, problem(429, "rate_limited").with("Retry-After", "2"));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(error()).containsText("a little fast for us");
        Locator again = page.locator(".artify__link:visible");
        assertThat(again).hasText(Pattern.compile("Try again in [12] s"));
        again.click(new Locator.ClickOptions().setForce(true));
        assertThat(shop.asked(StubShop.GENERATION)).hasSize(1);
        assertThat(again).hasText("Try again");
        again.click();
        assertThat(button("Add to cart · €14.90")).isVisible();
    }

    @Test
    void aSpentQuotaOffersNoRetry() {
        shop.next(
                StubShop.GENERATION, problem(429, "quota_exhausted").with("Retry-After", "90000"));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(error()).containsText("cannot create more previews");
        assertThat(page.locator(".artify__link:visible")).hasCount(0);
    }

    @Test
    void aFailedGenerationIsExplainedAndCanBeRepeatedWithANewKey() {
        shop.next(
                StubShop.STATUS,
                json(
                        200,
                        "{\"id\":\"x\",\"status\":\"failed\",\"progress\":0,"
                                + "\"error\":{\"code\":\"unavailable\",\"message\":\"m\"}}"));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(error()).containsText("We cannot paint at the moment");
        button("Try again").click();
        assertThat(button("Add to cart · €14.90")).isVisible();
        assertThat(
                        shop.asked(StubShop.GENERATION).stream()
                                .map(each -> each.headers().get("idempotency-key"))
                                .distinct())
                .hasSize(2);
    }

    @Test
    void aLostAnswerIsAskedForAgainWithTheSameKey() {
        visit();
        choosePhoto();
        page.route(
                shop.address("/apps/artify/generations"),
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(page.locator(".artify__note")).containsText("You are offline");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(button("Add to cart · €14.90")).isVisible();
        assertThat(
                        shop.asked(StubShop.GENERATION).stream()
                                .map(each -> each.headers().get("idempotency-key"))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void followingGoesOnAfterTheConnectionCameBack() {
        shop.next(StubShop.STATUS, StubShop.running("processing", 0.2));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(page.locator(".artify__note")).hasText("Painting 20%");
        page.context().setOffline(true);
        assertThat(page.locator(".artify__note")).containsText("You are offline");
        page.context().setOffline(false);
        assertThat(button("Add to cart · €14.90")).isVisible();
    }

    @Test
    void aReloadKeepsPhotoChoicesPreviewsAndWhatIsBeingPainted() {
        visit();
        choosePhoto();
        card("A3").check(forced());
        preview("Comic");
        shop.next(
                StubShop.STATUS,
                StubShop.running("processing", 0.5),
                StubShop.running("processing", 0.6));
        card("Pop art").check(forced());
        button("Create preview in this style").click();
        assertThat(page.locator(".artify__note")).hasText("Painting 50%");
        page.reload();
        assertThat(page.locator(".artify__picture"))
                .hasAttribute("alt", Pattern.compile("Pop art"));
        assertThat(card("A3")).isChecked();
        assertThat(button("Add to cart · €29.90")).isVisible();
        assertThat(page.locator(".artify__thumb")).hasCount(3);
        assertThat(shop.asked(StubShop.UPLOAD)).hasSize(1);
        assertThat(shop.asked(StubShop.GENERATION)).hasSize(2);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        visit();
        choosePhoto();
        Locator first = page.locator(".artify__pills input").first();
        first.focus();
        page.keyboard().press("ArrowRight");
        assertThat(card("A4")).isChecked();
        tabTo("artify-\\S+-style");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(card("Watercolour")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(button("Add to cart · €19.90")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog .line")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
    }

    @Test
    void whatIsMissingIsSaidAndFocused() {
        visit();
        button("Create preview").click();
        assertThat(error()).hasText("Choose a photo first.");
        assertThat(page.locator("[data-role=choose]")).isFocused();
        choosePhoto();
        button("Create preview").click();
        assertThat(error()).hasText("Choose a style first.");
    }

    @Test
    void aSoftPhotoIsToldForTheSizeThatIsTooLargeForIt() {
        visit();
        choosePhoto();
        assertThat(page.locator(".artify__warning")).isHidden();
        card("A2").check(forced());
        assertThat(page.locator(".artify__warning")).containsText("rather small for A2");
        card("A4").check(forced());
        assertThat(page.locator(".artify__warning")).isHidden();
    }

    @Test
    void aProductThatIsNotPersonalisedShowsNothing() {
        shop.next("GET /apps/artify/products/", json(200, "{\"enabled\":false}"));
        page.navigate(shop.address("/demo/store"));
        assertThat(page.locator(".artify")).isHidden();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void anExpiredPhotoIsAskedForAgain() {
        shop.next(StubShop.GENERATION, problem(422, "upload_expired"));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(error()).containsText("no longer stored");
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "empty");
    }

    @Test
    void aTurnedDownCartIsSaidBesideTheButton() {
        shop.next(StubShop.CART_ADD, json(422, "{\"status\":422,\"description\":\"sold out\"}"));
        visit();
        choosePhoto();
        preview("Comic");
        button("Add to cart · €14.90").click();
        assertThat(error()).containsText("could not be added to your cart");
    }

    @Test
    void aPhoneOffersItsCamera() {
        page.context().close();
        page =
                chromium.context(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true)
                                        .setIsMobile(true))
                        .newPage();
        visit();
        Locator camera = page.locator(".artify__button--camera");
        assertThat(camera).isVisible();
        assertThat(camera).hasText("Take a photo");
        assertThat(camera.locator("input")).hasAttribute("capture", "environment");
        camera.locator("input").setInputFiles(PHOTO);
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
        assertThat(camera).isVisible();
    }

    @Test
    void onADesktopThereIsNoCameraButton() {
        visit();
        assertThat(page.locator(".artify__button--camera")).isHidden();
    }

    @Test
    void nothingIsWiderThanANarrowPhoneAndTargetsAreLargeEnough() {
        page.setViewportSize(320, 640);
        visit();
        choosePhoto();
        preview("Comic");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        Object small =
                page.evaluate(
                        """
                        [...document.querySelectorAll('.artify button, .artify label')]
                            .filter((node) => node.checkVisibility())
                            .map((node) => node.getBoundingClientRect())
                            .filter(({width, height}) => width < 44 || height < 44).length
                        """);
        assertThat(small).isEqualTo(0);
    }

    @Test
    void nothingMovesWhenTheWidgetArrives() {
        page.addInitScript(
                "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach("
                        + "(each) => (window.shift += each.value)))"
                        + ".observe({type: 'layout-shift', buffered: true})");
        shop.slow("GET /apps/artify/products/", 700);
        visit();
        page.waitForTimeout(300);
        assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.05);
    }

    private void cut(String path) {
        page.route(shop.address(path), Route::abort, new Page.RouteOptions().setTimes(1));
    }

    private void visit() {
        page.navigate(shop.address("/demo/store"));
        assertThat(page.locator(".artify__cards")).isVisible();
    }

    private void choosePhoto() {
        file(PHOTO);
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
    }

    private void file(FilePayload file) {
        page.locator("[data-role=choose]").setInputFiles(file);
    }

    private void preview(String style) {
        card(style).check(forced());
        page.locator(".artify__button--create").click();
        assertThat(page.locator(".artify__button--add")).isVisible();
    }

    private void refuse(StubShop.Answer answer, String words) {
        shop.next(StubShop.UPLOAD, answer);
        file(PHOTO);
        assertThat(error()).containsText(words);
    }

    private void tabTo(String name) {
        for (int presses = 0; presses < 20; presses++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate("document.activeElement.name || ''");
            if (requireNonNull(focused).toString().matches(name)) {
                return;
            }
        }
        throw new AssertionError("cannot be reached by Tab: " + name);
    }

    private String onlyBody(String request) {
        assertThat(shop.asked(request)).hasSize(1);
        return shop.asked(request).getFirst().body();
    }

    private Locator error() {
        return page.locator(".artify__error:visible p");
    }

    private Locator card(String name) {
        return page.locator(".artify__option", new Page.LocatorOptions().setHasText(name))
                .locator("input");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.CheckOptions forced() {
        // The radio itself is hidden beneath its card.
        return new Locator.CheckOptions().setForce(true);
    }
}
