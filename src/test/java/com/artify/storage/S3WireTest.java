package com.artify.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What goes over the wire to a service: AWS's newer ways are what Cloudflare R2 refuses. */
class S3WireTest {
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::note);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aFileGoesUpWithTheMd5ThatAllServicesKnowAndNoOtherChecksum() {
        try (S3ObjectStore store = StorageConfiguration.s3(settings())) {
            store.put(new ObjectKey("shop/a.png"), new byte[] {1, 2, 3}, "image/png");
        }

        assertThat(paths).containsExactly("/files/shop/a.png");
        assertThat(headers)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.getFirst("Content-MD5")).isEqualTo("Uonfc331cyb83SJZevsfrA==");
                    assertThat(sent.getFirst("x-amz-content-sha256")).matches("[0-9a-f]{64}");
                    assertThat(sent.get("Content-Encoding")).isNull();
                    assertThat(sent.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                            .noneMatch(name ->
                                    name.contains("checksum") || name.equals("x-amz-trailer"));
                });
    }

    private S3Settings settings() {
        return new S3Settings(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "",
                "files",
                "key",
                "secret",
                DataSize.ofMegabytes(8));
    }

    private void note(HttpExchange request) throws IOException {
        request.getRequestBody().readAllBytes();
        paths.add(request.getRequestURI().getPath());
        headers.add(request.getRequestHeaders());
        request.sendResponseHeaders(200, -1);
        request.close();
    }
}
