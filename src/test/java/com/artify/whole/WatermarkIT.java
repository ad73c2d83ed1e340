package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watermark editor by pointer and keyboard, in a real browser. */
@Tag("browser")
class WatermarkIT {
    private static final Pattern PREVIEW = Pattern.compile(".*/dynamic/resource/.*sample=.*");

    @TempDir private static Path data;
    private static RunningArtify artify;
    private static Chromium chromium;

    private Page page;

    @BeforeAll
    static void start() throws Exception {
        artify = RunningArtify.start(data, "-Xmx700m");
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        artify.close();
    }

    @BeforeEach
    void open() {
        page = chromium.page(1280, 1000);
        page.navigate(artify.address("/watermark"));
        page.locator(".mark-frame").waitFor();
    }

    @Test
    void theMarkIsDraggedToAPlaceOfItsOwnAndSnapsIntoACorner() {
        position("Centre").click();
        frameAt("center");
        Response picture = page.waitForResponse(PREVIEW, () -> drag(-60, 40));
        Assertions.assertThat(picture.status()).isEqualTo(200);
        frameAt("free");
        assertThat(page.locator("vaadin-radio-button[checked]:has-text('Free')")).isVisible();
        assertThat(page.locator(".save-bar")).isVisible();

        BoundingBox stage = page.locator(".stage").boundingBox();
        BoundingBox mark = frame().boundingBox();
        double margin = 0.03 * Math.min(stage.width, stage.height);
        drag(stage.x + margin - mark.x, stage.y + margin - mark.y);
        frameAt("top-left");
        assertThat(page.locator("vaadin-radio-button[checked]:has-text('Top left')")).isVisible();
    }

    @Test
    void arrowsMoveTheMarkAndPlusMakesItLarger() {
        position("Centre").click();
        frameAt("center");
        double before = frame().boundingBox().x;
        frame().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.waitForFunction(
                "before => document.querySelector('.mark-frame').getBoundingClientRect().x"
                        + " > before + 15",
                before);
        page.keyboard().press("+");
        assertThat(size()).hasValue("35");
        frame().locator(".turn").focus();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("vaadin-integer-field").nth(2).locator("input")).hasValue("10");
    }

    @Test
    void theCornerResizesAndTheFieldFollows() {
        position("Centre").click();
        frameAt("center");
        BoundingBox corner = frame().locator(".se").boundingBox();
        page.mouse().move(corner.x + corner.width / 2, corner.y + corner.height / 2);
        page.mouse().down();
        page.mouse().move(corner.x + 60, corner.y + 30);
        page.mouse().up();
        assertThat(size()).not().hasValue("34");
        assertThat(page.locator(".save-bar")).isVisible();
    }

    @Test
    void whatIsSavedIsThereAfterAReloadAndCanBeUndone() {
        position("Top right").click();
        frameAt("top-right");
        page.locator(".save-bar vaadin-button:has-text('Save')").click();
        assertThat(page.locator(".save-bar")).isHidden();
        page.locator("vaadin-button:has-text('Undo')").click();
        frameAt("tiled");
    }

    private void drag(double across, double down) {
        BoundingBox mark = frame().boundingBox();
        double x = mark.x + mark.width / 2;
        double y = mark.y + mark.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + across / 2, y + down / 2);
        page.mouse().move(x + across, y + down);
        page.mouse().up();
    }

    private Locator position(String name) {
        return page.locator("vaadin-radio-button:has-text('" + name + "') input");
    }

    private Locator frame() {
        return page.locator(".mark-frame");
    }

    private Locator size() {
        return page.locator("vaadin-integer-field").first().locator("input");
    }

    /** Waits until the stage shows the mark in that position. */
    private void frameAt(String position) {
        assertThat(page.locator(".mark-frame[data-position='" + position + "']")).isVisible();
        page.locator(".stage[data-shown*='position=" + position + "']").waitFor();
    }
}
