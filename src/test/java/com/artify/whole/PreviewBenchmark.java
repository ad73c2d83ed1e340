package com.artify.whole;

import com.artify.testing.OrderJson;
import com.artify.testing.ProxyClient;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures, on the running program with its embedded engine and a 12-megapixel photo, the time from
 * {@code POST /proxy/generations} to {@code completed} for each of the demo's styles, and time and
 * peak memory of an A3 final with 1 GB of heap.
 */
final class PreviewBenchmark {
    private static final int RUNS = 5;
    private static final List<String> NAMES =
            List.of("oil", "watercolour", "comic", "ink", "pencil", "pop art");

    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("artify-bench");
        try (RunningArtify artify = RunningArtify.start(data, "-Xmx1g")) {
            ProxyClient shopper = artify.shopper();
            List<String> styles = DemoWishes.styles(shopper);
            List<String> uploads = uploads(shopper);
            String warm = uploads.removeLast();
            for (String style : styles) {
                toCompleted(shopper, warm, style);
            }
            for (int i = 0; i < styles.size(); i++) {
                List<Long> millis = new ArrayList<>();
                for (String upload : uploads) {
                    millis.add(toCompleted(shopper, upload, styles.get(i)));
                }
                System.out.printf(
                        "%-12s median %5d ms of %s%n",
                        NAMES.get(i),
                        millis.stream().sorted().toList().get(millis.size() / 2),
                        millis);
            }
            printFinal(artify, data, uploads.getFirst(), styles.getFirst());
        }
        delete(data);
    }

    private static long toCompleted(ProxyClient shopper, String upload, String style)
            throws Exception {
        long begin = System.nanoTime();
        String id = DemoWishes.wish(shopper, upload, DemoWishes.POSTER, DemoWishes.A3, style, null);
        while (!DemoWishes.status(shopper, id).equals("completed")) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void printFinal(RunningArtify artify, Path data, String upload, String style)
            throws Exception {
        String preview =
                DemoWishes.wish(
                        artify.shopper(), upload, DemoWishes.POSTER, DemoWishes.A3, style, null);
        while (!DemoWishes.status(artify.shopper(), preview).equals("completed")) {
            Thread.sleep(20);
        }
        Ledger ledger = new Ledger(data);
        long begin = System.nanoTime();
        artify.webhook(
                "orders/paid",
                UUID.randomUUID(),
                OrderJson.order().line(DemoWishes.POSTER, DemoWishes.A3, preview).json());
        while (ledger.count("select count(*) from order_lines where state = 'ready'") == 0) {
            Thread.sleep(100);
        }
        System.out.printf(
                "A3 final     %.1f s, %s pixels, peak resident memory %d MB with -Xmx1g%n",
                (System.nanoTime() - begin) / 1e9,
                ledger.texts(
                                """
                                select final_width || ' x ' || final_height from generations
                                where generation_type = 'final'\
                                """)
                        .getFirst(),
                artify.peakMemory() / 1_000_000);
    }

    /** The same photo with another spot each time, so that none is served from the cache. */
    private static List<String> uploads(ProxyClient shopper) throws IOException {
        BufferedImage photo;
        try (InputStream resource =
                PreviewBenchmark.class.getResourceAsStream("/demo/photos/sunset-12mp.jpg")) {
            photo = ImageIO.read(Objects.requireNonNull(resource));
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i <= RUNS; i++) {
            Graphics2D graphics = photo.createGraphics();
            graphics.setColor(Color.getHSBColor(i / (float) RUNS, 1, 1));
            graphics.fillRect(100 * i, 100, 60, 60);
            graphics.dispose();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(photo, "jpeg", jpeg);
            ids.add(DemoWishes.upload(shopper, jpeg.toByteArray()));
        }
        return ids;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
