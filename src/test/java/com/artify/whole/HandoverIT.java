package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.testing.Photos;
import com.artify.testing.PostgresServer;
import com.artify.testing.ProxyClient;
import com.artify.testing.S3Bucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A machine that is told to stop finishes what it has in hand and leaves the rest to the next; what
 * it logged meanwhile names shops and generations, and nothing that is nobody's business.
 */
class HandoverIT {
    private static final int GENERATIONS = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ENDED_BY_SIGTERM = 143;
    private static final String LINK_TO_A_FILE = "/files/[\\w.-]{20,}";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String database = PostgresServer.newDatabase();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
    private final List<String> wished = new ArrayList<>();

    @Test
    void whatIsInHandIsFinishedAndTheRestIsLeftToTheNext(@TempDir Path folder) throws Exception {
        try (S3Bucket bucket = new S3Bucket()) {
            try (RunningArtify stopping = start(folder.resolve("stopping"), bucket)) {
                wish(stopping.shopper());
                await().atMost(PATIENCE).until(() -> !completed().isEmpty());
                look(stopping.shopper());
                assertThat(stopping.stop()).isEqualTo(ENDED_BY_SIGTERM);
            }
            assertNothingIsInHand();
            assertLogNamesWhatWasDoneAndNoSecret(folder.resolve("stopping.log"), bucket);

            try (RunningArtify next = start(folder.resolve("next"), bucket)) {
                await().atMost(PATIENCE).until(() -> completed().size() == GENERATIONS);
                assertThat(next.stop()).isEqualTo(ENDED_BY_SIGTERM);
            }
            assertThat(completed()).containsExactlyInAnyOrderElementsOf(wished);
            assertThat(texts("select generation_id from generation_attempts"))
                    .containsExactlyInAnyOrderElementsOf(wished);
        }
    }

    private RunningArtify start(Path data, S3Bucket bucket) throws Exception {
        return RunningArtify.startInFleet(
                Files.createDirectory(data),
                database,
                bucket,
                "-Dlogging.structured.format.console=ecs",
                "-Dartify.jobs.quick-threads=2",
                "-Dartify.jobs.poll=200ms");
    }

    private void wish(ProxyClient shopper) throws IOException {
        String pencil = DemoWishes.styles(shopper).get(4);
        for (int i = 0; i < GENERATIONS; i++) {
            String upload = DemoWishes.upload(shopper, Photos.png(900, 1200, Photos.colour()));
            wished.add(
                    DemoWishes.wish(
                            shopper,
                            upload,
                            DemoWishes.MUG,
                            DemoWishes.MUG_11_OZ,
                            pencil,
                            "handover-" + i));
        }
    }

    /** As a shopper does, whose page shows the photo and the preview. */
    private void look(ProxyClient shopper) {
        String preview = completed().getFirst();
        assertThat(shopper.get("/generations/" + preview).statusCode()).isEqualTo(200);
        assertThat(shopper.get("/generations/" + preview + "/preview").statusCode()).isEqualTo(200);
    }

    private void assertNothingIsInHand() {
        assertThat(texts("select id from generations where status = 'processing'")).isEmpty();
        assertThat(texts("select task_instance from scheduled_tasks where picked")).isEmpty();
        assertThat(texts("select generation_id from generation_attempts where outcome is null"))
                .isEmpty();
    }

    private void assertLogNamesWhatWasDoneAndNoSecret(Path log, S3Bucket bucket)
            throws IOException {
        String all = Files.readString(log);
        List<JsonNode> lines =
                all.lines().filter(line -> line.startsWith("{")).map(JSON::readTree).toList();

        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().contains("completed in"))
                .allSatisfy(line ->
                        assertThat(line.path("shop").asString())
                                .isEqualTo(RunningArtify.SHOP.value()))
                .extracting(line -> line.path("generation").asString())
                .containsExactlyInAnyOrderElementsOf(completed());
        assertThat(all)
                .doesNotContain(bucket.secretKey())
                .doesNotContain("A".repeat(43))
                .doesNotContain("demo-secret")
                .doesNotContainPattern(LINK_TO_A_FILE);
    }

    private List<String> completed() {
        return texts("select id from generations where status = 'completed'");
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
