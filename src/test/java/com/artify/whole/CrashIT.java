package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.OrderJson;
import com.artify.testing.Photos;
import com.artify.testing.ProxyClient;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real process at twenty random moments while shoppers wish and buy, and finds at the end
 * that nothing was lost and nothing was made twice.
 */
class CrashIT {
    private static final int KILLS = 20;
    private static final int PAID = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Random random = new Random();
    private final List<String> wished = new ArrayList<>();
    private final Deque<String> unpaid = new ArrayDeque<>();
    private int paid;

    @Test
    void killsAtRandomMomentsLoseNothingAndStartNothingTwice(@TempDir Path folder)
            throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (RunningArtify artify = start(data)) {
            approvePreviews(artify);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningArtify artify = start(data)) {
                work(artify, kill);
                Thread.sleep(random.nextInt(2000));
                artify.kill();
            }
        }
        try (RunningArtify artify = start(data)) {
            awaitRest(new Ledger(data));
        }

        assertEverythingWasMadeOnce(data);
    }

    private static RunningArtify start(Path data) throws Exception {
        // One final at a time: what a kill interrupts is made again, and that takes most of the
        // test.
        return RunningArtify.start(data, "-Xmx1g", "-Dartify.jobs.long-threads=1");
    }

    /** Finished previews, so that finals are in the making from the first kill on. */
    private void approvePreviews(RunningArtify artify) throws Exception {
        ProxyClient shopper = artify.shopper();
        String pencil = DemoWishes.styles(shopper).get(4);
        for (int i = 0; i < PAID; i++) {
            unpaid.add(wish(shopper, upload(shopper), pencil, "approved-" + i));
        }
        wished.addAll(unpaid);
        for (String preview : unpaid) {
            awaitCompleted(artify, preview);
        }
    }

    private void work(RunningArtify artify, int round) throws Exception {
        if (!unpaid.isEmpty()) {
            pay(artify, unpaid.removeFirst());
        }
        ProxyClient shopper = artify.shopper();
        List<String> styles = DemoWishes.styles(shopper);
        String upload = upload(shopper);
        String key = "round-" + round;
        String style = styles.get(random.nextInt(styles.size()));
        String preview = wish(shopper, upload, style, key);
        assertThat(wish(shopper, upload, style, key)).isEqualTo(preview);
        wished.add(preview);
    }

    private String upload(ProxyClient shopper) throws IOException {
        Color colour = new Color(random.nextInt(0xFFFFFF));
        return DemoWishes.upload(shopper, Photos.png(1000, 700, colour));
    }

    private static String wish(ProxyClient shopper, String upload, String style, String key)
            throws IOException {
        return DemoWishes.wish(shopper, upload, DemoWishes.MUG, DemoWishes.MUG_11_OZ, style, key);
    }

    private void pay(RunningArtify artify, String preview) throws Exception {
        UUID id = UUID.randomUUID();
        String order = OrderJson.order().line(DemoWishes.MUG, DemoWishes.MUG_11_OZ, preview).json();
        assertThat(artify.webhook("orders/paid", id, order)).isEqualTo(200);
        assertThat(artify.webhook("orders/paid", id, order)).isEqualTo(200);
        paid++;
    }

    private static void awaitCompleted(RunningArtify artify, String preview) throws Exception {
        Instant limit = Instant.now().plus(PATIENCE);
        ProxyClient shopper = artify.shopper();
        while (!DemoWishes.status(shopper, preview).equals("completed")) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(200);
        }
    }

    private void awaitRest(Ledger ledger) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        // A kill between a final's end and the end of its job leaves the job to be run once more.
        while (ledger.unfinished() > 0
                || ledger.count("select count(*) from order_lines where state = 'ready'") < paid
                || ledger.count("select count(*) from scheduled_finals") > 0) {
            assertThat(Instant.now())
                    .withFailMessage(() -> "still unfinished: " + ledger.unfinished())
                    .isBefore(limit);
            Thread.sleep(250);
        }
    }

    private void assertEverythingWasMadeOnce(Path data) {
        Ledger ledger = new Ledger(data);
        assertThat(ledger.texts("select id from generations where generation_type = 'preview'"))
                .containsExactlyInAnyOrderElementsOf(wished);
        assertThat(ledger.count("select count(*) from generations where generation_type = 'final'"))
                .isEqualTo(paid);
        assertThat(ledger.texts("select id from generations where status <> 'completed'"))
                .isEmpty();
        assertThat(
                        ledger.texts(
                                """
                                select generation_id from generation_attempts
                                where outcome = 'succeeded' group by generation_id
                                having count(*) <> 1\
                                """))
                .isEmpty();
        assertThat(ledger.count("select count(*) from generation_attempts where outcome is null"))
                .isZero();
        assertThat(
                        ledger.count(
                                """
                                select current_generations
                                  - (select count(*) from generations
                                     where quota_reserved = 1 or generation_type = 'final')
                                from quotas\
                                """))
                .isZero();
        ledger.texts("select final_image_url from generations where generation_type = 'final'")
                .forEach(key -> assertPrintFile(data.resolve("files").resolve(key)));
    }

    private static void assertPrintFile(Path file) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
            assertThat(picture.getWidth()).isEqualTo(2700);
            assertThat(picture.getHeight()).isEqualTo(1050);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
