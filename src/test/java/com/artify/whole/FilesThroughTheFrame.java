package com.artify.whole;

import static com.artify.whole.FramedApp.named;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.Photos;
import com.artify.whole.SeededShops.Seeded;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files reach the app and come back from it, though the browser blocks third-party cookies. */
interface FilesThroughTheFrame extends Embedded {
    @Test
    default void aLogoAndAPhotoAreUploaded() {
        Seeded seeded = shops().filled();
        admin().begin(seeded.shop());
        admin().visit("watermark");
        admin().app().locator("vaadin-radio-button:has-text('Logo') input").click();
        choose(admin().app().locator(".motif vaadin-upload"), "logo.png");
        assertThat(admin().app().locator(".motif img.logo")).isVisible();
        admin().press("Save");
        awaitStored(
                "select motif from (select case when mark_text is null then 'logo' else 'text' end"
                        + " as motif from watermarks where shop_id = ?) as marks",
                seeded.shop(),
                "logo");

        admin().follow("styles/" + seeded.ready().style().uuid());
        choose(admin().app().locator("vaadin-upload.test-upload"), "photo.png");
        assertThat(admin().app().locator(".test-tile")).hasCount(6);
        awaitStored("select count(*) from style_test_photos where shop_id = ?", seeded.shop(), "1");
    }

    @Test
    default void printFileArchiveAndTablesAreDownloaded() throws IOException {
        Seeded seeded = shops().filled();
        admin().begin(seeded.shop());
        admin().visit("review");
        admin().button("Approve").click();
        awaitStored(
                "select review_state from generations where id = ?", seeded.print(), "approved");
        admin().follow("orders/" + seeded.order());
        byte[] print = fetched("Print file");
        assertThat(ImageIO.read(new ByteArrayInputStream(print)).getWidth()).isEqualTo(300);
        assertThat(entries(fetched("Download all as ZIP"))).hasSize(2).contains("manifest.csv");
        assertThat(new String(fetched("Manifest (CSV)"), UTF_8)).contains("#1001");
        assertThat(admin().heading("Order #1001")).isVisible();

        admin().follow("product-bases/" + seeded.base());
        Locator name = admin().app().getByRole(AriaRole.TEXTBOX, named("Name"));
        name.fill("Unsaved");
        name.press("Tab");
        assertThat(admin().page().locator("#save-bar")).isVisible();
        assertThat(new String(fetched("Export this base as CSV"), UTF_8)).contains("Tiny", "Small");
        assertThat(name).hasValue("Unsaved");
    }

    private static void choose(Locator upload, String name) {
        // Before it is shown it knows of no address to send a file to.
        assertThat(upload).isVisible();
        upload.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "image/png", Photos.png(600, 800, Color.ORANGE)));
    }

    private byte[] fetched(String link) throws IOException {
        Locator anchor = admin().app().getByRole(AriaRole.LINK, named(link));
        Download download = admin().page().waitForDownload(anchor::click);
        return Files.readAllBytes(download.path());
    }

    private static List<String> entries(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
