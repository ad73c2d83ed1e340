package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.Photos;
import com.artify.testing.PostgresServer;
import com.artify.testing.ProxyClient;
import com.artify.testing.S3Bucket;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two processes on one PostgreSQL and one bucket share two hundred generations; one of them is
 * killed amid its work, and the other finishes all, each once.
 */
class FleetIT {
    private static final int GENERATIONS = 200;
    private static final int KILL_AFTER = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String database = PostgresServer.newDatabase();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
    private final List<String> wished = new ArrayList<>();

    @Test
    void whatAKilledMachineHadInHandIsFinishedOnceByAnother(@TempDir Path folder) throws Exception {
        try (S3Bucket bucket = new S3Bucket();
                RunningArtify staying = start(folder.resolve("staying"), bucket)) {
            try (RunningArtify killed = start(folder.resolve("killed"), bucket)) {
                wishAtBoth(staying, killed);
                awaitFinished(KILL_AFTER);
                await("select count(*) from generations where status = 'processing'", 1);
                killed.kill();
                assertThat(finished()).isLessThan(GENERATIONS);
            }
            awaitFinished(GENERATIONS);

            assertEachWasMadeOnce();
            assertThat(bucket.keys())
                    .containsAll(
                            texts(
                                    "select preview_image_url from generations"
                                            + " where status = 'completed'"));
        }
        assertThat(filesOf(folder)).isEmpty();
    }

    private RunningArtify start(Path data, S3Bucket bucket) throws Exception {
        return RunningArtify.startInFleet(
                Files.createDirectory(data),
                database,
                bucket,
                "-Xmx1g",
                // A silent machine is taken for dead after four of these.
                "-Dartify.jobs.heartbeat=3s",
                "-Dartify.jobs.poll=500ms");
    }

    /** Each photo goes to one machine, and the wish that speaks of it to the other. */
    private void wishAtBoth(RunningArtify one, RunningArtify other) throws IOException {
        List<ProxyClient> shoppers = List.of(one.shopper(), other.shopper());
        String pencil = DemoWishes.styles(shoppers.getFirst()).get(4);
        for (int i = 0; i < GENERATIONS; i++) {
            byte[] photo = Photos.png(640, 480, new Color(0x102030 + i * 0x010307));
            String upload = DemoWishes.upload(shoppers.get(i % 2), photo);
            wished.add(
                    DemoWishes.wish(
                            shoppers.get((i + 1) % 2),
                            upload,
                            DemoWishes.MUG,
                            DemoWishes.MUG_11_OZ,
                            pencil,
                            "fleet-" + i));
        }
    }

    private void assertEachWasMadeOnce() {
        assertThat(texts("select id from generations where status = 'completed'"))
                .containsExactlyInAnyOrderElementsOf(wished);
        assertThat(
                        texts(
                                """
                                select generation_id from generation_attempts
                                where outcome = 'succeeded'\
                                """))
                .containsExactlyInAnyOrderElementsOf(wished);
        assertThat(count("select count(*) from generation_attempts where outcome is null"))
                .isZero();
        assertThat(count("select count(*) from generations where quota_reserved"))
                .isEqualTo(GENERATIONS)
                .isEqualTo(count("select current_generations from quotas"));
    }

    private void awaitFinished(int least) throws InterruptedException {
        await("select count(*) from generations where status = 'completed'", least);
    }

    private long finished() {
        return count("select count(*) from generations where status = 'completed'");
    }

    private void await(String sql, long least) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (count(sql) < least) {
            assertThat(Instant.now()).withFailMessage(() -> "waited for " + sql).isBefore(limit);
            Thread.sleep(50);
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    /** Pictures in the machines' own folders, where none may be. */
    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("/files/")).toList();
        }
    }
}
