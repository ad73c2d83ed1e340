package com.artify.engine.gemini;

import com.artify.engine.ArtOutcome;
import com.artify.engine.Progress;
import com.artify.engine.remote.Commission;
import com.artify.engine.remote.Exchange;
import com.artify.engine.remote.Wire;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/**
 * Takes the SDK's request out of OkHttp and carries it over our wire, once and on the calling
 * thread. Only good answers go back to the SDK, which does not tell the others' details.
 */
final class OnceInterceptor implements Interceptor {
    private final Commission commission;
    private final GeminiErrors errors;
    private final Progress progress;

    OnceInterceptor(Commission commission, GeminiErrors errors, Progress progress) {
        this.commission = commission;
        this.errors = errors;
        this.progress = progress;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Wire.Bounds bounds = Wire.Bounds.of(commission.model().limits());
        return switch (Wire.send(plain(request), bounds, progress)) {
            case Exchange.Answered answer when answer.status() == 200 -> response(request, answer);
            case Exchange.Answered answer ->
                    throw new NoPictureException(errors.outcome(answer, commission.key()));
            case Exchange.NeverSent(String reason) ->
                    throw new NoPictureException(new ArtOutcome.Outage(reason));
            case Exchange.Lost(String reason) ->
                    throw new NoPictureException(new ArtOutcome.Unknown(reason));
        };
    }

    private static HttpRequest plain(Request request) throws IOException {
        HttpRequest.Builder plain = HttpRequest.newBuilder(request.url().uri());
        request.headers().forEach(header -> plain.header(header.getFirst(), header.getSecond()));
        Buffer body = new Buffer();
        if (request.body() != null) {
            request.body().writeTo(body);
        }
        return plain.method(request.method(), BodyPublishers.ofByteArray(body.readByteArray()))
                .build();
    }

    private static Response response(Request request, Exchange.Answered answer) throws IOException {
        if (!answer.mediaType().equals("application/json")) {
            throw new NoPictureException(
                    new ArtOutcome.Unknown(
                            "Gemini answered with \"%s\" instead of JSON"
                                    .formatted(answer.mediaType())));
        }
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(answer.status())
                .message("OK")
                .body(ResponseBody.create(answer.body(), MediaType.get("application/json")))
                .build();
    }
}
