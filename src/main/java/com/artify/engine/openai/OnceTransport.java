package com.artify.engine.openai;

import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.Wire;
import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpRequestBody;
import com.openai.core.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries the SDK's requests over our wire: each once, on the calling thread. */
final class OnceTransport implements HttpClient {
    private final Wire.Bounds bounds;
    private final Progress progress;

    OnceTransport(Wire.Bounds bounds, Progress progress) {
        this.bounds = bounds;
        this.progress = progress;
    }

    @Override
    public HttpResponse execute(HttpRequest request, RequestOptions options) {
        return switch (Wire.send(plain(request), bounds, progress)) {
            case Exchange.Answered answer -> new Answer(answer);
            case Exchange.NeverSent(String reason) ->
                    throw new NoAnswerException(new ArtOutcome.Outage(reason));
            case Exchange.Lost(String reason) ->
                    throw new NoAnswerException(new ArtOutcome.Unknown(reason));
        };
    }

    private static java.net.http.HttpRequest plain(HttpRequest request) {
        HttpRequestBody body = request.body();
        java.net.http.HttpRequest.Builder plain =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                        .method(request.method().name(), publisher(body));
        for (String name : request.headers().names()) {
            request.headers().values(name).forEach(value -> plain.header(name, value));
        }
        if (body != null && body.contentType() != null) {
            plain.setHeader("Content-Type", body.contentType());
        }
        return plain.build();
    }

    private static BodyPublisher publisher(@Nullable HttpRequestBody body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        body.close();
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    /** An answer that has come as a whole. */
    private record Answer(Exchange.Answered answer) implements HttpResponse {
        @Override
        public int statusCode() {
            return answer.status();
        }

        @Override
        public Headers headers() {
            return Headers.builder().putAll(answer.headers().map()).build();
        }

        @Override
        public InputStream body() {
            return new ByteArrayInputStream(answer.body());
        }

        @Override
        public void close() {
            // Nothing is open any more.
        }
    }

    @Override
    public CompletableFuture<HttpResponse> executeAsync(
            HttpRequest request, RequestOptions options) {
        throw new UnsupportedOperationException("requests are sent on the calling thread");
    }

    @Override
    public void close() {
        // The wire is shared by all.
    }
}
