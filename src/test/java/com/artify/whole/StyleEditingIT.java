package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.artify.browser.Chromium;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles under a merchant's hands: put in order by mouse, finger and keys; prompts completed. */
@Tag("browser")
class StyleEditingIT {
    @TempDir private static Path folder;
    private static RunningArtify artify;
    private static Chromium chromium;

    private Page page;

    @BeforeAll
    static void start() throws Exception {
        artify = RunningArtify.start(Files.createDirectory(folder.resolve("data")));
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        artify.close();
    }

    @BeforeEach
    void openTheList() {
        page = chromium.page(1280, 900);
        open();
    }

    @Test
    void theMouseDragsARowAndTheOrderStaysAfterAReload() {
        String first = name(0);
        BoundingBox from = handle(0).boundingBox();
        BoundingBox to = handle(2).boundingBox();
        page.mouse().move(from.x + 8, from.y + 8);
        page.mouse().down();
        page.mouse().move(from.x + 8, from.y + 40);
        page.mouse().move(to.x + 8, to.y + 16);
        page.mouse().up();
        assertThat(row(2)).containsText(first);
        page.reload();
        assertThat(row(2)).containsText(first);
    }

    @Test
    void aFingerDragsARow() {
        page.context().close();
        page =
                chromium.context(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setHasTouch(true)
                                        .setIsMobile(true))
                        .newPage();
        open();
        String first = name(0);
        BoundingBox from = handle(0).boundingBox();
        BoundingBox to = handle(1).boundingBox();
        CDPSession touch = page.context().newCDPSession(page);
        touch(touch, "touchStart", from.x + 8, from.y + 8);
        touch(touch, "touchMove", from.x + 8, from.y + 30);
        touch(touch, "touchMove", to.x + 8, to.y + 30);
        touch(touch, "touchEnd", 0, 0);
        assertThat(row(1)).containsText(first);
    }

    @Test
    void theKeyboardLiftsMovesDropsAndPutsBackAndSaysSo() {
        String third = name(2);
        handle(2).focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("artify-reorder [role=status]")).hasText(third + ": place 2 of 6.");
        page.keyboard().press("Space");
        assertThat(row(1)).containsText(third);
        assertThat(handle(1)).isFocused();

        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().press("Escape");
        assertThat(page.locator("artify-reorder [role=status]"))
                .hasText(third + " is back at place 2 of 6.");
        assertThat(row(1)).containsText(third);
    }

    @Test
    void theMenuOfTheHandleMovesWithoutDragging() {
        String first = name(0);
        handle(0).click();
        assertThat(item("Move up")).isDisabled();
        item("Move to bottom").click();
        assertThat(row(5)).containsText(first);
        handle(5).click();
        page.keyboard().press("Escape");
        assertThat(item("Move up")).isHidden();
    }

    @Test
    void placeholdersAreCompletedAndWrongOnesMarkedWhileTyping() {
        page.locator(".row-link").first().click();
        Locator field = page.locator("artify-prompt textarea");
        field.fill("Oil of ");
        field.press("End");
        page.keyboard().type("{or");
        assertThat(page.getByRole(AriaRole.OPTION))
                .hasText("{orientation}portrait, landscape or square");
        page.keyboard().press("Enter");
        assertThat(field).hasValue("Oil of {orientation}");
        assertThat(page.locator(".prompt-result")).containsText("Oil of portrait");
        page.keyboard().type(" {colour}");
        assertThat(page.locator("artify-prompt mark.unknown")).hasText("{colour}");
        assertThat(page.locator("artify-prompt [role=alert]"))
                .hasText("Not a placeholder: {colour}");
    }

    private void open() {
        page.navigate(artify.address("/styles"));
        // The first page of a fresh program takes its time.
        assertThat(page.locator(".reorder-row"))
                .hasCount(6, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (!"touchEnd".equals(type)) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    private Locator row(int at) {
        return page.locator(".reorder-row").nth(at);
    }

    private Locator handle(int at) {
        return row(at).locator(".reorder-handle");
    }

    private String name(int at) {
        return row(at).getAttribute("data-name");
    }

    private Locator item(String text) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(text));
    }
}
