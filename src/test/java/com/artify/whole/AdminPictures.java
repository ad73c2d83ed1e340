package com.artify.whole;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Takes the pictures of every view under {@code src/docs/admin}, 1440 and 390 pixels wide, light
 * and dark; the argument is a data folder that {@code ./artify seed} filled.
 */
final class AdminPictures {
    private static final Path FOLDER = Path.of("src/docs/admin");
    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private AdminPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        Files.createDirectories(FOLDER);
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g");
                Chromium chromium = Chromium.launch()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : WIDTHS) {
                    tour(artify, chromium, AdminTour.of(data), scheme, width);
                }
            }
        }
    }

    private static void tour(
            RunningArtify artify,
            Chromium chromium,
            AdminTour tour,
            ColorScheme scheme,
            int width) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setViewportSize(width, width < 600 ? 844 : 900);
        try (BrowserContext visitor = chromium.context(options)) {
            Page page = visitor.newPage();
            for (AdminTour.Stop stop : tour.stops()) {
                page.navigate(artify.address(stop.path()));
                page.waitForSelector("main h1");
                page.waitForTimeout(900);
                String name =
                        stop.name()
                                + "-"
                                + width
                                + "-"
                                + scheme.name().toLowerCase(Locale.ROOT)
                                + ".jpg";
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setType(ScreenshotType.JPEG)
                                .setQuality(72)
                                .setPath(FOLDER.resolve(name)));
            }
        }
    }
}
