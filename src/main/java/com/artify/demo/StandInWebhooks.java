package com.artify.demo;

import com.artify.base.Ids;
import com.artify.shopify.WebhookSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Delivers webhooks as Shopify does: signed over the bytes of the body, five seconds for an answer,
 * the same delivery again after a failure. Shopify tries for hours; the demo for half a minute.
 */
@Component
@Profile("demo")
class StandInWebhooks {
    private static final Logger log = LoggerFactory.getLogger(StandInWebhooks.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final HttpClient http;
    private final WebhookSignature signature;
    private final Clock clock;

    StandInWebhooks(HttpClient standInHttp, WebhookSignature signature, Clock clock) {
        this.http = standInHttp;
        this.signature = signature;
        this.clock = clock;
    }

    /** Something to tell the app. */
    record Message(String topic, byte[] body) {}

    /** Returns at once; the messages go out one after the other. */
    void send(int port, List<Message> messages) {
        List<HttpRequest> requests =
                messages.stream().map(message -> request(port, message)).toList();
        Thread.ofVirtual().name("standin-webhooks").start(() -> requests.forEach(this::deliver));
    }

    private HttpRequest request(int port, Message message) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("X-Shopify-Topic", message.topic())
                .header("X-Shopify-Shop-Domain", DemoShop.DOMAIN.value())
                .header("X-Shopify-API-Version", "2026-07")
                .header("X-Shopify-Webhook-Id", Ids.next().toString())
                .header("X-Shopify-Event-Id", Ids.next().toString())
                .header("X-Shopify-Triggered-At", clock.instant().toString())
                .header(WebhookSignature.HEADER, signature.sign(message.body()))
                .POST(BodyPublishers.ofByteArray(message.body()))
                .build();
    }

    private void deliver(HttpRequest request) {
        try {
            for (Duration pause : PAUSES) {
                if (accepted(request)) {
                    return;
                }
                Thread.sleep(pause);
            }
            if (!accepted(request)) {
                log.warn("The stand-in Shopify gave up a webhook that was never accepted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean accepted(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }
}
