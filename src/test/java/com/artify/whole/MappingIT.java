package com.artify.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product's mapping under a merchant's hands: lines are chosen by mouse and by keys. */
@Tag("browser")
class MappingIT {
    @Test
    void linesAreChosenByTheirBoxesInRangesAndWithSpace(@TempDir Path folder) throws Exception {
        try (RunningArtify artify =
                        RunningArtify.start(Files.createDirectory(folder.resolve("data")));
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.page(1440, 1100);
            page.navigate(artify.address("/products"));
            page.getByText("Pet portrait poster").first().click();
            page.waitForURL("**/products/*");
            page.navigate(page.url() + "/mapping");

            box(page, 0).click();
            awaitChosen(page, 1);
            box(page, 2)
                    .click(
                            new Locator.ClickOptions()
                                    .setModifiers(List.of(KeyboardModifier.SHIFT)));
            awaitChosen(page, 3);

            box(page, 1).focus();
            page.keyboard().press("Space");
            awaitChosen(page, 2);
            page.keyboard().press("Space");
            awaitChosen(page, 3);
        }
    }

    private static void awaitChosen(Page page, int lines) {
        assertThat(page.getByText(lines + " selected"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private static Locator box(Page page, int row) {
        return page.getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Select row").setExact(true))
                .nth(row);
    }
}
