package com.artify.whole;

import com.artify.testing.OrderJson;
import com.artify.testing.ShopFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures, on the running program with SQLite and two processors, how long Shopify waits for an
 * answer when 200 webhooks of 8 kB come a second for a minute, whether or not earlier ones were
 * answered (open loop: what waits in line counts), and how long the work lags behind.
 */
final class WebhookBenchmark {
    private static final int A_SECOND = 200;
    private static final int WARM_UP = 10_000;
    private static final int MEASURED = 60 * A_SECOND;
    private static final List<String> TOPICS =
            List.of("orders/create", "orders/paid", "orders/updated", "orders/updated");
    private static final String NOTE = "x".repeat(8_000);

    private WebhookBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("artify-bench");
        try (RunningArtify artify =
                RunningArtify.start(data, "-XX:ActiveProcessorCount=2", "-Xmx1g")) {
            warmUp(artify);
            drain(data);
            long[] micros = deliver(artify, MEASURED);
            long begin = System.nanoTime();
            drain(data);
            Arrays.sort(micros);
            System.out.printf(
                    "%d a second: median %.1f ms, p99 %.1f ms, worst %.1f ms;"
                            + " all worked off %.1f s after the last%n",
                    A_SECOND,
                    micros[micros.length / 2] / 1e3,
                    micros[micros.length * 99 / 100] / 1e3,
                    micros[micros.length - 1] / 1e3,
                    (System.nanoTime() - begin) / 1e9);
        }
    }

    /** As fast as a few senders are answered, so that a cold program is not buried. */
    private static void warmUp(RunningArtify artify) throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            List<Future<Long>> answers = new ArrayList<>();
            for (int i = 0; i < WARM_UP; i++) {
                String topic = TOPICS.get(i % TOPICS.size());
                answers.add(
                        senders.submit(() -> answered(artify, topic, order(), System.nanoTime())));
            }
            for (Future<Long> answer : answers) {
                answer.get();
            }
        }
    }

    /** Delivers at a steady pace; microseconds from when each was due to its answer. */
    private static long[] deliver(RunningArtify artify, int deliveries) throws Exception {
        List<Future<Long>> answers = new ArrayList<>();
        long step = Duration.ofSeconds(1).toNanos() / A_SECOND;
        long begin = System.nanoTime();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            String order = "";
            for (int i = 0; i < deliveries; i++) {
                String topic = TOPICS.get(i % TOPICS.size());
                order = i % TOPICS.size() == 0 ? order() : order;
                String payload = order;
                long due = begin + i * step;
                LockSupport.parkNanos(due - System.nanoTime());
                answers.add(senders.submit(() -> answered(artify, topic, payload, due)));
            }
        }
        long[] micros = new long[deliveries];
        for (int i = 0; i < deliveries; i++) {
            micros[i] = answers.get(i).get();
        }
        return micros;
    }

    private static long answered(RunningArtify artify, String topic, String payload, long due)
            throws Exception {
        int status = artify.webhook(topic, UUID.randomUUID(), payload);
        if (status != 200) {
            throw new IllegalStateException("answered with " + status);
        }
        return (System.nanoTime() - due) / 1000;
    }

    private static String order() {
        return OrderJson.order()
                .line(DemoWishes.POSTER, ShopFixture.newVariantId(), null)
                .json()
                .replaceFirst("\\{", "{\"note\":\"" + NOTE + "\",");
    }

    private static void drain(Path data) throws Exception {
        Ledger ledger = new Ledger(data);
        while (ledger.count("select count(*) from webhook_events where status = 'received'") > 0) {
            Thread.sleep(100);
        }
    }
}
