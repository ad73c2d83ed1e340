package com.artify.demo;

import static com.artify.demo.StubShop.Answer.json;
import static com.artify.demo.StubShop.Answer.problem;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the widget says and does when something is missing, refused, lost or spent. */
@Tag("browser")
class WidgetTroubleIT extends StoreVisit {
    @Test
    void aFileOfTheWrongTypeIsRefusedBeforeItIsSent() {
        visit();
        file(new FilePayload("letter.pdf", "application/pdf", new byte[] {1}));
        assertThat(error()).containsText("This kind of file cannot be printed");
        assertThat(shop.asked(StubShop.TICKET)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSent() {
        visit();
        file(new FilePayload("big.jpg", "image/jpeg", new byte[1_600_000]));
        assertThat(error()).hasText("This file has 1.5 MB. Please choose a photo of at most 1 MB.");
        assertThat(shop.asked(StubShop.TICKET)).isEmpty();
    }

    @Test
    void theServersRefusalsAreSaidInPlainWords() {
        visit();
        refuse(problem(413, "too_large"), "at most 1 MB");
        refuse(json(413, "<html>a proxy's own page</html>"), "at most 1 MB");
        refuse(problem(415, "unsupported_type"), "This kind of file cannot be printed");
        refuse(problem(422, "too_small"), "This photo is too small to print");
        refuse(problem(422, "unreadable"), "could not be read");
        refuse(problem(422, "unsafe"), "ask the shop to look at it");
        refuse(problem(422, "something_new"), "words of the server");
        assertThat(page.locator(".artify__link:visible")).hasCount(0);
    }

    @Test
    void aLostUploadIsSentAgainOnRequest() {
        visit();
        cut("/apps/artify/uploads/direct");
        file(PHOTO);
        assertThat(error()).containsText("The connection was lost");
        button("Try again").click();
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
        assertThat(shop.asked(StubShop.TICKET)).hasSize(1);
    }

    @Test
    void aPhotoGoesOnWhereTheConnectionBroke() {
        visit();
        page.route(
                shop.address("/uploads/ticket"),
                route -> {
                    if (shop.asked(StubShop.UPLOAD).isEmpty()) {
                        route.resume();
                    } else {
                        route.abort();
                    }
                },
                new Page.RouteOptions().setTimes(2));
        file(new FilePayload("large.jpg", "image/jpeg", new byte[150 * 1024]));
        assertThat(page.locator(".artify__note")).containsText("You are offline");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator(".artify__photo")).hasAttribute("data-state", "photo");
        assertThat(shop.asked(StubShop.TICKET)).hasSize(1);
        assertThat(shop.asked("HEAD /uploads/ticket")).hasSize(1);
        assertThat(
                        shop.asked(StubShop.UPLOAD).stream()
                                .map(each -> each.headers().get("upload-offset")))
                .containsExactly("0", "65536", "131072");
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
    void theWidgetWorksForItsTokenAndShowsItWithEveryWish() {
        shop.next(
                StubShop.VISITORS,
                json(200, "{\"challenge\":\"c\",\"bits\":8}"),
                json(201, "{\"token\":\"earned\"}"));
        visit();
        choosePhoto();
        card("Comic").check(forced());
        button("Create preview").click();
        assertThat(button("Add to cart · €14.90")).isVisible();

        // 17 is the first number with which SHA-256 of "c:number" begins with eight zero bits.
        assertThat(shop.asked(StubShop.VISITORS))
                .extracting(StubShop.Asked::body)
                .containsExactly("{}", "{\"challenge\":\"c\",\"answer\":17}");
        for (String wish : List.of(StubShop.TICKET, StubShop.GENERATION)) {
            assertThat(shop.asked(wish).getFirst().headers())
                    .containsEntry("x-artify-visitor", "earned");
        }
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
}
