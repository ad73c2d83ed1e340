package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job as its people do it, in a real browser on the running program with its real engine:
 * a photo, three styles, bought; a print file beside the order.
 */
@Tag("browser")
class StoryIT {
    private static final double PAINTING = 120_000;
    private static final double PRINTING = 240_000;

    @Test
    void aPhotoBecomesAPrintFileBesideTheOrder(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g");
                Chromium chromium = Chromium.launch()) {
            List<String> complaints = new ArrayList<>();
            Page store = chromium.page(390, 844);
            store.onPageError(complaints::add);
            buy(store, artify.address("/demo/store"));
            Page admin = chromium.page(1440, 900);
            admin.onPageError(complaints::add);
            assertPrintFile(printFile(admin, artify.address("/orders")));
            assertGallery(admin, artify.address("/generations"));
            assertEmbedded(chromium.page(1440, 900), artify.address("/standin/"));
            assertThat(complaints).isEmpty();
            WatchedMetrics.assertTold(artify.get("/actuator/prometheus"));
        }
    }

    private static void buy(Page store, String address) throws IOException {
        store.navigate(address);
        assertThat(store.locator(".artify__cards")).isVisible();
        store.locator("[data-role=choose]").setInputFiles(photo());
        assertThat(store.locator(".artify__photo")).hasAttribute("data-state", "photo", patient());
        option(store, "A4").check(new Locator.CheckOptions().setForce(true));
        preview(store, "Oil painting");
        preview(store, "Pencil sketch");
        preview(store, "Watercolour");
        // The photo itself stands before the three previews.
        assertThat(store.locator(".artify__thumb")).hasCount(4);
        assertPreview(store);
        store.locator(".artify__button--add").click();
        assertThat(store.locator("dialog .line")).containsText("Watercolour");
        store.locator("dialog button[type=submit]").click();
        assertThat(store.locator(".thanks h1")).isVisible();
        assertThat(store.locator(".thanks")).containsText("#1001");
    }

    private static void preview(Page store, String style) {
        option(store, style).check(new Locator.CheckOptions().setForce(true));
        store.locator(".artify__button--create").click();
        assertThat(store.locator(".artify__picture"))
                .hasAttribute(
                        "alt",
                        Pattern.compile(style),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PAINTING));
        assertThat(store.locator(".artify__button--add")).isVisible();
    }

    private static void assertPreview(Page store) throws IOException {
        String source = store.locator(".artify__picture").getAttribute("src");
        Response answer =
                store.context().newPage().navigate(store.url().replaceAll("/demo/.*", source));
        assertThat(answer.status()).isEqualTo(200);
        BufferedImage preview = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(preview.getHeight()).isEqualTo(1024);
        assertThat(preview.getWidth()).isEqualTo(724);
    }

    private static byte[] printFile(Page admin, String address) throws IOException {
        admin.navigate(address);
        admin.getByText("#1001").first().click();
        Locator all =
                admin.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Download all as ZIP"));
        assertThat(all).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PRINTING));
        assertThat(admin.locator("body")).containsText("Print file ready");
        Download download = admin.waitForDownload(all::click);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            ZipEntry entry = Objects.requireNonNull(zip.getNextEntry());
            assertThat(entry.getName()).contains("1001").endsWith(".jpg");
            byte[] file = zip.readAllBytes();
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName())
                    .isEqualTo("manifest.csv");
            assertThat(zip.getNextEntry()).isNull();
            return file;
        }
    }

    /** A4 at 300 DPI: exact pixels, JFIF density and an sRGB profile. */
    private static void assertPrintFile(byte[] jpeg) throws IOException {
        BufferedImage print = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(print.getWidth()).isEqualTo(2480);
        assertThat(print.getHeight()).isEqualTo(3508);
        JpegFacts facts = JpegFacts.of(jpeg);
        assertThat(facts.dotsPerInch()).isEqualTo(300);
        assertThat(ICC_Profile.getInstance(facts.profile()).getColorSpaceType())
                .isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(new String(facts.profile(), StandardCharsets.ISO_8859_1)).contains("sRGB");
        assertThat(facts.hasExif()).isFalse();
    }

    private static void assertGallery(Page admin, String address) {
        admin.navigate(address);
        assertThat(admin.locator("a[href*='generations/']"))
                .hasCount(4, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    }

    /** The same within the admin of the stand-in Shopify. */
    private static void assertEmbedded(Page admin, String control) {
        admin.navigate(control);
        Locator open =
                admin.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the admin"));
        admin.navigate(open.getAttribute("href") + "/orders");
        assertThat(admin.frameLocator("iframe").getByText("#1001").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(admin.locator("#menu")).containsText("Orders");
        assertComesBackIn(admin, control);
    }

    /** The page is loaded anew when its session is over, as it is ended on the control page. */
    private static void assertComesBackIn(Page admin, String control) {
        Frame app = admin.frame("app-iframe");
        app.evaluate("() => { window.isFormer = true; }");
        Page other = admin.context().newPage();
        other.navigate(control);
        other.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("End the app’s sessions"))
                .click();
        app.waitForFunction(
                "() => !window.isFormer",
                null,
                new Frame.WaitForFunctionOptions().setPollingInterval(100).setTimeout(60_000));
        assertThat(admin.frameLocator("iframe").getByText("#1001").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    private static Locator option(Page store, String name) {
        return store.locator(".artify__option", new Page.LocatorOptions().setHasText(name))
                .first()
                .locator("input");
    }

    private static LocatorAssertions.HasAttributeOptions patient() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);
    }

    private static FilePayload photo() throws IOException {
        try (InputStream photo = StoryIT.class.getResourceAsStream("/demo/photos/two-dogs.jpg")) {
            return new FilePayload(
                    "two-dogs.jpg", "image/jpeg", Objects.requireNonNull(photo).readAllBytes());
        }
    }
}
