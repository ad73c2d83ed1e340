package com.artify.engine.remote;

import com.artify.engine.Progress;
import com.artify.engine.catalogue.ModelLimits;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Sends requests to providers: each exactly once, without redirects, for a limited time and up to a
 * limited answer. Blocks the calling thread, on which it also tells progress.
 */
public final class Wire {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Waiting this long counts as half of the progress. */
    private static final double HALF_NANOS = TimeUnit.SECONDS.toNanos(20);

    private Wire() {}

    /**
     * How long an answer is waited for, and how large it may be.
     *
     * @param patience from the first byte sent to the last one received
     */
    public record Bounds(Duration patience, long mostBytes) {
        /** As the catalogue says for a model. */
        public static Bounds of(ModelLimits limits) {
            return new Bounds(limits.patience(), limits.answerBytes());
        }
    }

    /** Sends it and waits for the whole answer. */
    public static Exchange send(HttpRequest request, Bounds bounds, Progress progress) {
        HttpClient http = Client.HTTP;
        long start = System.nanoTime();
        long deadline = start + bounds.patience().toNanos();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), bounds.mostBytes()));
        while (true) {
            long now = System.nanoTime();
            try {
                HttpResponse<byte[]> got =
                        answer.get(Math.min(BEAT_NANOS, deadline - now), TimeUnit.NANOSECONDS);
                return new Exchange.Answered(got.statusCode(), got.headers(), got.body());
            } catch (TimeoutException stillWaiting) {
                if (System.nanoTime() >= deadline) {
                    answer.cancel(true);
                    return new Exchange.Lost("no answer within " + bounds.patience());
                }
                double waited = System.nanoTime() - start;
                progress.reached(waited / (waited + HALF_NANOS));
            } catch (ExecutionException broken) {
                return broken(Optional.ofNullable(broken.getCause()).orElse(broken));
            } catch (InterruptedException stopped) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                return new Exchange.Lost("the program was stopped while it waited");
            }
        }
    }

    /** Messages of exceptions may quote addresses and headers; their kinds say enough. */
    private static Exchange broken(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        return neverSent(cause)
                ? new Exchange.NeverSent("no connection: " + kind)
                : new Exchange.Lost("the connection broke: " + kind);
    }

    private static boolean neverSent(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SSLHandshakeException;
    }

    /** Made when the first request is sent, not while the program starts. */
    private static final class Client {
        static final HttpClient HTTP =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
    }
}
