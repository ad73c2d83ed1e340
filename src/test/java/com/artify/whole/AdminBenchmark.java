package com.artify.whole;

import com.artify.browser.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures how long the server works to open each view of a busy shop (500 products, 200 styles,
 * 20,000 generations, 2,000 orders): from request to first byte, summed over the page, the view's
 * content and what the view then asks for, in a real browser on the running program. Takes a filled
 * data folder (else fills one) and a part of the names of the views to measure (else all).
 */
final class AdminBenchmark {
    /** Tenths of a second without an open request after which a view rests. */
    private static final int CALM = 3;

    private static final int RUNS = 7;

    private AdminBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data =
                arguments.length > 0
                        ? Path.of(arguments[0])
                        : Files.createTempDirectory("artify-bench").resolve("data");
        String chosen = arguments.length > 1 ? arguments[1] : "";
        if (!Files.exists(data.resolve("artify.db"))) {
            Files.createDirectories(data);
            RunningArtify.fill(data, 1);
        }
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g");
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.page(1440, 900);
            for (AdminTour.Stop stop : AdminTour.of(data).stops()) {
                if (stop.name().contains(chosen)) {
                    measure(artify, page, stop);
                }
            }
        }
    }

    private static void measure(RunningArtify artify, Page page, AdminTour.Stop stop) {
        String address = artify.address(stop.path());
        Opening first = open(page, address);
        Duration before = artify.processorTime();
        List<Opening> openings = new ArrayList<>();
        for (int run = 1; run < RUNS; run++) {
            openings.add(open(page, address));
        }
        Duration processor = artify.processorTime().minus(before).dividedBy(openings.size());
        double[] millis = openings.stream().mapToDouble(Opening::millis).sorted().toArray();
        System.out.printf(
                "%-20s median %4.0f ms, slowest %4.0f ms, first %4.0f ms;"
                        + " processor %4d ms; view %4d kB sent%n",
                stop.name(),
                millis[millis.length / 2],
                millis[millis.length - 1],
                first.millis(),
                processor.toMillis(),
                openings.getLast().bytes() / 1024);
    }

    /** Server time of the page and of every request until the view rests, and the views' size. */
    private record Opening(double millis, int bytes) {}

    private static Opening open(Page page, String address) {
        List<Request> asked = new ArrayList<>();
        List<Response> answers = new ArrayList<>();
        Consumer<Request> asking = request -> keep(request.url(), request, asked);
        Consumer<Response> answering = answer -> keep(answer.url(), answer, answers);
        page.onRequest(asking);
        page.onResponse(answering);
        Response document = page.navigate(address);
        page.waitForSelector("main h1");
        for (int calm = 0; calm < CALM; calm = asked.size() == answers.size() ? calm + 1 : 0) {
            page.waitForTimeout(100);
        }
        page.offRequest(asking);
        page.offResponse(answering);
        return new Opening(
                answers.stream().mapToDouble(AdminBenchmark::serverTime).sum()
                        + serverTime(document),
                answers.stream()
                        .map(answer -> answer.request().sizes())
                        .mapToInt(sizes -> sizes.responseBodySize)
                        .sum());
    }

    /** The view's own requests; that for pushed news stays open until there are any. */
    private static <T> void keep(String url, T event, List<T> kept) {
        if (url.contains("v-r=") && !url.contains("v-r=push")) {
            kept.add(event);
        }
    }

    private static double serverTime(Response response) {
        return response.request().timing().responseStart - response.request().timing().requestStart;
    }
}
