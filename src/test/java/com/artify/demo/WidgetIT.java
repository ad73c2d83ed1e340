package com.artify.demo;

import static com.artify.demo.StubShop.Answer.json;
import static com.artify.demo.StubShop.Answer.problem;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The widget as it is used when nothing goes wrong: by pointer, keyboard and on phones. */
@Tag("browser")
class WidgetIT extends StoreVisit {
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
    void theCartShowsThePreviewsInPlaceOfTheProductsPicture() {
        visit();
        choosePhoto();
        preview("Comic");
        button("Add to cart · €14.90").click();
        Locator picture = page.locator("dialog .line img");
        assertThat(picture).hasAttribute("src", Pattern.compile("/apps/artify/.*/preview"));
        page.locator("dialog").press("Escape");
        preview("Pop art");
        button("Add to cart · €14.90").click();
        assertThat(picture).hasCount(2);
        String comic = "/apps/artify/generations/00000000-0000-0007-0000-000000000001/preview";
        String pop = "/apps/artify/generations/00000000-0000-0007-0000-000000000002/preview";
        assertThat(picture.nth(0)).hasAttribute("src", comic);
        assertThat(picture.nth(1)).hasAttribute("src", pop);
    }

    @Test
    void aStyleThatAsksForATextGetsItAndTheCartShowsIt() {
        visit();
        choosePhoto();
        Locator text = page.getByLabel("Name of your pet");
        assertThat(text).isHidden();
        card("Pencil sketch").check(forced());
        assertThat(text).hasAccessibleDescription("0 of 8 characters");
        button("Create preview").click();
        assertThat(error()).hasText("Enter a text for this style first.");
        assertThat(text).isFocused();
        text.fill("Bella & Max");
        assertThat(error()).hasText("This text is too long. Please shorten it.");
        assertThat(text).hasAttribute("aria-invalid", "true");
        button("Create preview").click();
        assertThat(shop.asked(StubShop.GENERATION)).isEmpty();
        text.fill("  Max 🐶🐶 ");
        assertThat(text).hasAccessibleDescription("6 of 8 characters");
        assertThat(error()).hasCount(0);
        button("Create preview").click();
        button("Add to cart · €14.90").click();
        assertThat(page.locator("dialog .line")).containsText("Name of your pet: Max 🐶🐶");
        assertThat(onlyBody(StubShop.GENERATION)).contains("\"text\":\"Max 🐶🐶\"");
    }

    @Test
    void anotherTextIsAnotherPreviewAndNeitherIsLost() {
        visit();
        choosePhoto();
        Locator text = page.getByLabel("Name of your pet");
        card("Pencil sketch").check(forced());
        text.fill("Max");
        preview("Pencil sketch");
        text.fill("Bodo");
        assertThat(button("Create preview in this style")).isVisible();
        shop.next(StubShop.GENERATION, problem(422, "text_too_long"));
        button("Create preview in this style").click();
        assertThat(error()).hasText("This text is too long. Please shorten it.");
        assertThat(text).hasValue("Bodo");
        page.getByLabel("Pencil sketch, A5, Max").check(forced());
        assertThat(text).hasValue("Max");
        assertThat(button("Add to cart · €14.90")).isVisible();
        page.reload();
        assertThat(text).hasValue("Max");
        preview("Comic");
        assertThat(text).isHidden();
        assertThat(shop.asked(StubShop.GENERATION).getLast().body()).doesNotContain("text");
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
        assertThat(all.getFirst().request()).isEqualTo(StubShop.VISITORS);
        assertThat(all.subList(1, all.size()))
                .hasSize(3)
                .allMatch(each -> StubShop.TOKEN.equals(each.headers().get("x-artify-visitor")));
        assertThat(
                        shop.asked(StubShop.GENERATION).stream()
                                .map(each -> each.headers().get("idempotency-key"))
                                .distinct())
                .hasSize(2);
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
        assertThat(shop.asked(StubShop.TICKET)).hasSize(1);
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

    @Test
    void aProductThatIsNotPersonalisedShowsNothing() {
        shop.next("GET /apps/artify/products/", json(200, "{\"enabled\":false}"));
        page.navigate(shop.address("/demo/store"));
        assertThat(page.locator(".artify")).isHidden();
        assertThat(page.locator("h1")).isVisible();
    }
}
