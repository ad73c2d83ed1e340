package com.artify.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.artify.testing.Photos;
import com.artify.testing.ProxyClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program tells a collector of OpenTelemetry what it is at, once it has been told to. */
class TracingIT {
    private final List<String> exported = new CopyOnWriteArrayList<>();
    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", this::take);
        collector.start();
    }

    @AfterEach
    void close() {
        collector.stop(0);
    }

    @Test
    void aGenerationIsSeenWithItsAttempt(@TempDir Path folder) throws Exception {
        try (RunningArtify program =
                RunningArtify.start(
                        Files.createDirectory(folder.resolve("data")),
                        "-Dartify.traces.url=http://127.0.0.1:"
                                + collector.getAddress().getPort()
                                + "/v1/traces",
                        "-Dmanagement.opentelemetry.tracing.export.schedule-delay=200ms")) {
            ProxyClient shopper = program.shopper();
            String upload = DemoWishes.upload(shopper, Photos.png(900, 1200, Photos.colour()));
            String wished =
                    DemoWishes.wish(
                            shopper,
                            upload,
                            DemoWishes.MUG,
                            DemoWishes.MUG_11_OZ,
                            DemoWishes.styles(shopper).get(4),
                            "traced");

            await().until(() -> said(wished) && said("attempt") && said("generation"));
            assertThat(exported).noneMatch(text -> text.contains("signature="));
        }
    }

    private boolean said(String text) {
        return exported.stream().anyMatch(body -> body.contains(text));
    }

    /** OTLP is binary, with its texts as they are. */
    private void take(HttpExchange request) throws IOException {
        exported.add(new String(request.getRequestBody().readAllBytes(), ISO_8859_1));
        request.sendResponseHeaders(200, -1);
        request.close();
    }
}
