package com.artify.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.PostgresServer;
import com.artify.testing.S3Bucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compose file tells its services starts them, in the production profile. */
class ComposeIT {
    private static final String KEYS = "compose:" + "A".repeat(43) + "=";

    private final Composition composition = Composition.read();
    private final String database = PostgresServer.newDatabase();
    @TempDir private Path folder;

    @Test
    void webAndWorkerStartOnWhatTheyAreTold() throws Exception {
        try (S3Bucket bucket = new S3Bucket();
                RunningArtify web = start("web", bucket);
                RunningArtify worker = start("worker", bucket)) {
            assertThat(web.get("/")).doesNotContain("ARTIFY_ROLES");
            assertThat(worker.get("/")).contains("ARTIFY_ROLES");
            assertThat(worker.get("/actuator/prometheus")).contains("artify_queue_depth");
        }
    }

    private RunningArtify start(String service, S3Bucket bucket)
            throws IOException, InterruptedException {
        Map<String, String> environment = composition.environment(service, variables(bucket));
        environment.put("ARTIFY_DATABASE_URL", database);
        environment.put("ARTIFY_DATABASE_USER", "postgres");
        environment.put("ARTIFY_S3_ENDPOINT", bucket.address());
        environment.put("ARTIFY_S3_BUCKET", bucket.name());
        environment.put("ARTIFY_S3_ACCESS_KEY", bucket.accessKey());
        return RunningArtify.start(Files.createDirectory(folder.resolve(service)), environment);
    }

    /** What the head of the compose file asks for. */
    private static Map<String, String> variables(S3Bucket bucket) {
        return Map.of(
                "ARTIFY_PUBLIC_URL", "https://artify.example",
                "ARTIFY_SHOPIFY_CLIENT_ID", "client",
                "ARTIFY_SHOPIFY_CLIENT_SECRET", "secret",
                "ARTIFY_ENCRYPTION_KEYS", KEYS,
                "DATABASE_PASSWORD", "postgres",
                "S3_SECRET_KEY", bucket.secretKey());
    }
}
