package com.artify.whole;

import static com.artify.whole.FramedApp.named;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.whole.SeededShops.Seeded;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every view opens in the iframe, and what is done in the main ones is done in the database. */
interface WorkInEveryView extends Embedded {
    @Test
    default void everyViewOpensWithoutAComplaint() {
        Seeded seeded = shops().filled();
        admin().begin(seeded.shop());
        List<String> complaints = complaints(admin().page());
        admin().visit("");
        assertThat(admin().heading("Home")).isVisible();
        List<Object> trapped = new ArrayList<>(trapped());

        ROOMS.forEach(room -> {
            admin().choose(room);
            assertThat(admin().heading(room)).isVisible();
            assertThat(admin().page().locator("#title")).hasText(room);
            if (room.equals("Watermark")) {
                assertThat(admin().app().locator(".stage[data-shown]")).isVisible();
                assertThat(admin().app().getByRole(AriaRole.RADIO).locator("img")).hasCount(6);
            }
            admin().rest();
            trapped.addAll(trapped());
        });
        details(seeded)
                .forEach((path, heading) -> {
                    admin().follow(path);
                    assertThat(admin().heading(heading)).isVisible();
                    assertThat(admin().page()).hasURL(Pattern.compile(".*/apps/[^/]+/" + path));
                    admin().rest();
                });

        assertThat(complaints).isEmpty();
    }

    @Test
    default void whatIsDoneInEachAreaIsDone() {
        Seeded seeded = shops().filled();
        admin().begin(seeded.shop());
        admin().visit("");
        assertThat(admin().heading("Home")).isVisible();
        admin().shop().put(SeededShops.poster(seeded));

        acceptMapping(seeded);
        renameBase(seeded);
        reorderStyles(seeded);
        placeWatermark(seeded);
        holdOrder(seeded);
        approve(seeded);
        namePrintFiles(seeded);
    }

    List<String> ROOMS =
            List.of(
                    "Products",
                    "Product bases",
                    "Styles",
                    "Watermark",
                    "Generations",
                    "Review",
                    "Orders",
                    "Usage",
                    "Activity",
                    "Settings");

    private static Map<String, String> details(Seeded seeded) {
        String product = "products/" + seeded.product();
        return Map.ofEntries(
                Map.entry(product, "Poster"),
                Map.entry(product + "/mapping", "Mapping of Poster"),
                Map.entry(product + "/sync", "Sync of Poster"),
                Map.entry(product + "/styles", "Styles of Poster"),
                Map.entry("product-bases/" + seeded.base(), "Poster"),
                Map.entry("styles/" + seeded.ready().style().uuid(), "Style"),
                Map.entry("styles/new", "Add style"),
                Map.entry("generations/" + seeded.print(), "Style"),
                Map.entry("orders/" + seeded.order(), "Order #1001"),
                Map.entry("settings/providers", "Settings"),
                Map.entry("settings/staff", "Settings"),
                Map.entry("settings/plan", "Settings"),
                Map.entry("settings/privacy", "Settings"),
                Map.entry("settings/messages", "Settings"));
    }

    private List<String> complaints(Page page) {
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onPageError(error -> {
            // The router's own words where somebody goes on before it has settled.
            if (!error.contains("Invalid blocker state transition")) {
                complaints.add(error);
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && message.location().startsWith(admin().address())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return complaints;
    }

    /** Links that would show another site within the iframe, or ours where nobody is signed in. */
    private List<?> trapped() {
        return (List<?>)
                admin().frame()
                        .evaluate(
                                """
                                () => [...document.querySelectorAll('a[href]')]
                                  .filter(link => link.protocol.startsWith('http'))
                                  .filter(link => (link.origin === location.origin)
                                    !== (link.target === ''))
                                  .map(link => link.href)
                                """);
    }

    private void renameBase(Seeded seeded) {
        admin().follow("product-bases/" + seeded.base());
        fill("Name", "Fine poster");
        admin().press("Save");
        awaitStored("select name from product_bases where uuid = ?", seeded.base(), "Fine poster");
    }

    private void acceptMapping(Seeded seeded) {
        awaitStored(
                "select count(*) from product_variants v join products p on p.id = v.product_id"
                        + " where p.uuid = ?",
                seeded.product(),
                "2");
        admin().follow("products/" + seeded.product() + "/mapping");
        admin().button("Accept certain suggestions (1)").click();
        awaitStored(
                "select count(*) from product_base_variant_mappings m"
                        + " join products p on p.id = m.product_id where p.uuid = ?",
                seeded.product(),
                "2");
    }

    private void reorderStyles(Seeded seeded) {
        admin().follow("styles");
        assertThat(admin().heading("Styles")).isVisible();
        admin().rest();
        Locator handle = admin().app().getByRole(AriaRole.BUTTON, named("Move Style")).first();
        handle.focus();
        List.of("Space", "ArrowDown", "Space").forEach(admin().page().keyboard()::press);
        awaitStored(
                "select uuid from ai_styles where shop_id = ? order by sort_order desc limit 1",
                seeded.shop(),
                seeded.ready().style().uuid().toString());
    }

    private void placeWatermark(Seeded seeded) {
        admin().choose("Watermark");
        admin().app().locator("vaadin-radio-button:has-text('Top left') input").click();
        admin().press("Save");
        awaitStored("select position from watermarks where shop_id = ?", seeded.shop(), "top-left");
    }

    private void approve(Seeded seeded) {
        admin().choose("Review");
        admin().button("Approve").click();
        awaitStored(
                "select review_state from generations where id = ?", seeded.print(), "approved");
    }

    private void holdOrder(Seeded seeded) {
        admin().follow("orders/" + seeded.order());
        admin().button("Hold").click();
        admin().app()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hold"))
                .click();
        assertThat(admin().button("Release")).isVisible();
        awaitStored(
                "select count(*) from order_lines l join orders o on o.id = l.order_id"
                        + " where o.uuid = ? and l.held_at is not null",
                seeded.order(),
                "1");
    }

    private void namePrintFiles(Seeded seeded) {
        admin().choose("Settings");
        fill("Name pattern", "{order}-{line}-mine");
        admin().press("Save");
        assertThat(admin().page().locator("#toasts")).containsText("saved");
        awaitStored(
                "select count(*) from shop_settings where shop_id = ? and settings like '%-mine%'",
                seeded.shop(), "1");
    }

    private void fill(String label, String value) {
        Locator field =
                admin().app()
                        .getByRole(
                                AriaRole.TEXTBOX,
                                new FrameLocator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(value);
        field.press("Tab");
    }
}
