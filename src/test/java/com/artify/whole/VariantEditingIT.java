package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base's variants under a merchant's hands: put in order by mouse and by keys. */
@Tag("browser")
class VariantEditingIT {
    /** The sizes by row: what a grid shows is slotted, and so is not the cells' own text. */
    private static final String SHOWS =
            """
            sizes => {
              const rows = document.querySelector('vaadin-grid')?.shadowRoot
                .querySelectorAll('#items [role=row]') ?? [];
              const shown = [...rows]
                .sort((a, b) => a.ariaRowIndex - b.ariaRowIndex)
                .map(row => row.children[1].querySelector('slot').assignedNodes()[0]?.textContent);
              return sizes.every((size, at) => shown[at] === size);
            }
            """;

    @Test
    void variantsAreDraggedAndMovedByKeysAndStaySoOnceSaved(@TempDir Path folder) throws Exception {
        try (RunningArtify artify =
                        RunningArtify.start(Files.createDirectory(folder.resolve("data")));
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.page(1440, 1100);
            page.navigate(artify.address("/product-bases"));
            page.getByText("Pet portrait poster").click();
            awaitSizes(page, "A5", "A4", "A3");

            size(page, 0)
                    .dragTo(size(page, 2), new Locator.DragToOptions().setTargetPosition(5, 30));
            awaitSizes(page, "A4", "A3", "A5");

            size(page, 1).click();
            page.keyboard().press("Alt+ArrowUp");
            awaitSizes(page, "A3", "A4", "A5");

            Locator save =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"));
            save.click();
            assertThat(save).isHidden();
            page.reload();
            awaitSizes(page, "A3", "A4", "A5");
        }
    }

    private static void awaitSizes(Page page, String... sizes) {
        page.waitForFunction(
                SHOWS, List.of(sizes), new Page.WaitForFunctionOptions().setTimeout(30_000));
    }

    private static Locator size(Page page, int row) {
        return page.locator(
                        "vaadin-grid [role=row][aria-rowindex=\"%d\"] [role=gridcell]"
                                .formatted(row + 2))
                .nth(1);
    }
}
