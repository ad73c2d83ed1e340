package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks with axe-core (src/test/resources/axe) at every view of a filled shop, light and dark, and
 * finds nothing serious or critical; no view is wider than a phone.
 */
@Tag("browser")
class AccessibilityIT {
    private static final double SHARE = 0.05;
    private static final String SCAN =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .filter(found => ['serious', 'critical'].includes(found.impact))
              .map(found => found.id + ': ' + found.nodes.slice(0, 3)
                .map(node => node.target.join(' ') + ' – ' + node.failureSummary).join(' | '))
            """;

    @Test
    void everyViewIsFreeOfSeriousBarriers(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        RunningArtify.fill(data, SHARE);
        List<String> findings = new ArrayList<>();
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g");
                Chromium chromium = Chromium.launch();
                BrowserContext visitor =
                        chromium.context(
                                new Browser.NewContextOptions()
                                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visitor.newPage();
            page.addInitScript(axe());
            for (AdminTour.Stop stop : AdminTour.of(data).views()) {
                appear(page, ColorScheme.LIGHT);
                page.navigate(artify.address(stop.path()));
                page.waitForSelector("main h1");
                scan(page, stop.name() + ", light, wide: ", findings);
                appear(page, ColorScheme.DARK);
                scan(page, stop.name() + ", dark, narrow: ", findings);
            }
        }

        assertThat(findings).isEmpty();
    }

    /** Light on a desk's screen, dark on a phone's. */
    private static void appear(Page page, ColorScheme scheme) {
        page.setViewportSize(scheme == ColorScheme.LIGHT ? 1440 : 390, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void scan(Page page, String where, List<String> findings) {
        page.waitForTimeout(400);
        for (Object found : (List<?>) page.evaluate(SCAN)) {
            findings.add(where + found);
        }
        if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
            findings.add(where + "wider than the window");
        }
    }

    private static String axe() throws IOException {
        try (var script = AccessibilityIT.class.getResourceAsStream("/axe/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
