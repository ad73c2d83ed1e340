package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.testing.Photos;
import com.artify.testing.PostgresServer;
import com.artify.testing.ProxyClient;
import com.artify.testing.S3Bucket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that serves the web and one that works, each without the other's role. */
class RolesIT {
    private static final List<String> RECURRING =
            List.of("attention-mails", "order-completeness", "generation-sweeper");

    private final String database = PostgresServer.newDatabase();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));

    @Test
    void theWebRunsNoJobsAndAWorkerServesNoPages(@TempDir Path folder) throws Exception {
        try (S3Bucket bucket = new S3Bucket();
                RunningArtify web = start(folder.resolve("web"), "web", bucket)) {
            String wished = wish(web.shopper());
            assertThat(texts("select id from generations where status = 'pending'"))
                    .containsExactly(wished);
            // A scheduler would have put its own recurring tasks there before it did anything.
            assertThat(texts("select task_name from scheduled_tasks"))
                    .contains("preview")
                    .doesNotContainAnyElementsOf(RECURRING);
            assertThat(texts("select task_name from scheduled_tasks where picked")).isEmpty();

            try (RunningArtify worker = start(folder.resolve("worker"), "worker", bucket)) {
                await().until(() ->
                        texts("select id from generations where status = 'completed'")
                                .contains(wished));
                assertThat(texts("select task_name from scheduled_tasks")).containsAll(RECURRING);
                assertThat(worker.get("/actuator/prometheus")).contains("artify_queue");
                for (String door :
                        List.of("/", "/orders", "/demo/store", "/standin/", "/files/x")) {
                    assertThat(worker.get(door)).contains("ARTIFY_ROLES");
                }
                assertThat(worker.webhook("orders/paid", UUID.randomUUID(), "{}")).isEqualTo(404);
                assertThat(worker.shopper().get("/generations/" + wished).statusCode())
                        .isEqualTo(404);
            }
            ProxyClient shopper = web.shopper();
            assertThat(shopper.get("/generations/" + wished + "/preview").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String wish(ProxyClient shopper) throws Exception {
        String upload = DemoWishes.upload(shopper, Photos.png(900, 1200, Photos.colour()));
        return DemoWishes.wish(
                shopper,
                upload,
                DemoWishes.MUG,
                DemoWishes.MUG_11_OZ,
                DemoWishes.styles(shopper).get(4),
                "roles");
    }

    private RunningArtify start(Path data, String roles, S3Bucket bucket) throws Exception {
        return RunningArtify.startInFleet(
                Files.createDirectory(data),
                database,
                bucket,
                "-Dartify.roles=" + roles,
                "-Dartify.jobs.poll=500ms");
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
