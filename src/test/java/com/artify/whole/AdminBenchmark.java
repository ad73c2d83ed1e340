package com.artify.whole;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how long the server works to open each view of a busy shop (500 products, 200 styles,
 * 20,000 generations, 2,000 orders): from request to first byte, the page and the view's content
 * together, in a real browser on the running program.
 */
final class AdminBenchmark {
    private static final int RUNS = 7;

    private AdminBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data =
                arguments.length > 0
                        ? Path.of(arguments[0])
                        : Files.createTempDirectory("artify-bench").resolve("data");
        if (!Files.exists(data.resolve("artify.db"))) {
            Files.createDirectories(data);
            RunningArtify.fill(data, 1);
        }
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g");
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.page(1440, 900);
            for (AdminTour.Stop stop : AdminTour.of(data).stops()) {
                List<Double> millis = new ArrayList<>();
                for (int run = 0; run < RUNS; run++) {
                    millis.add(open(page, artify.address(stop.path())));
                }
                double first = millis.removeFirst();
                millis.sort(null);
                System.out.printf(
                        "%-20s median %4.0f ms, slowest %4.0f ms, first %4.0f ms%n",
                        stop.name(), millis.get(millis.size() / 2), millis.getLast(), first);
            }
        }
    }

    /** Server time of the page itself and of the request that brings the view. */
    private static double open(Page page, String address) {
        List<Response> views = new ArrayList<>();
        java.util.function.Consumer<Response> listener =
                response -> {
                    if (response.url().contains("v-r=init")) {
                        views.add(response);
                    }
                };
        page.onResponse(listener);
        Response document = page.navigate(address);
        page.waitForSelector("main h1");
        page.offResponse(listener);
        return views.stream().mapToDouble(AdminBenchmark::serverTime).sum() + serverTime(document);
    }

    private static double serverTime(Response response) {
        return response.request().timing().responseStart - response.request().timing().requestStart;
    }
}
