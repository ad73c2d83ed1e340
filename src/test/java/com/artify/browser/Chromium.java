package com.artify.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * This machine's Chromium without a window: the one that {@code ARTIFY_CHROMIUM} names, else the
 * first in the usual places. Nothing is downloaded. For one thread.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome-stable",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** With further options for the command line. */
    public static Chromium launch(String... options) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(
                                                Stream.concat(QUIET.stream(), Stream.of(options))
                                                        .toList()));
        return new Chromium(playwright, browser);
    }

    /** A page of that size in CSS pixels, with cookies and storage of its own. */
    public Page page(int width, int height) {
        return context(new Browser.NewContextOptions().setViewportSize(width, height)).newPage();
    }

    /** A visitor of its own. */
    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("ARTIFY_CHROMIUM")).stream(),
                        PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no Chromium: install it or set ARTIFY_CHROMIUM"));
    }
}
