package com.artify.shopify.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shopify.Refusal;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookSignature;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one address for all topics. It verifies and stores; the work is done afterwards, since
 * Shopify waits for five seconds only.
 */
@RestController
class WebhookController {
    private static final int LARGEST_BYTES = 2 * 1024 * 1024;

    private final WebhookSignature signature;
    private final WebhookInbox inbox;
    private final Clock clock;

    WebhookController(WebhookSignature signature, WebhookInbox inbox, Clock clock) {
        this.signature = signature;
        this.inbox = inbox;
        this.clock = clock;
    }

    @PostMapping("/webhooks")
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Refusal> refusal = take(request);
        if (refusal.isPresent()) {
            refusal.get().write(response);
        }
    }

    private Optional<Refusal> take(HttpServletRequest request) throws IOException {
        Optional<String> signed = header(request, WebhookSignature.HEADER);
        if (signed.isEmpty()) {
            return Optional.of(Refusal.MISSING_HEADER);
        }
        if (request.getContentLengthLong() > LARGEST_BYTES) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (body.length == 0) {
            return Optional.of(Refusal.MISSING_BODY);
        }
        if (body.length > LARGEST_BYTES) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (!signature.verifies(body, signed.get())) {
            return Optional.of(Refusal.BAD_SIGNATURE);
        }
        Optional<WebhookEvent> event = event(request, body);
        event.ifPresent(inbox::receive);
        return event.isPresent() ? Optional.empty() : Optional.of(Refusal.MISSING_HEADER);
    }

    private Optional<WebhookEvent> event(HttpServletRequest request, byte[] body) {
        Optional<String> topic = header(request, "X-Shopify-Topic");
        Optional<String> webhookId = header(request, "X-Shopify-Webhook-Id");
        Optional<ShopDomain> shop =
                header(request, "X-Shopify-Shop-Domain").flatMap(ShopDomain::parse);
        if (topic.isEmpty() || webhookId.isEmpty() || shop.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(
                new WebhookEvent(
                        Ids.next(),
                        shop.get(),
                        topic.get().toLowerCase(Locale.ROOT),
                        webhookId.get(),
                        header(request, "X-Shopify-Event-Id"),
                        header(request, "X-Shopify-Triggered-At")
                                .flatMap(WebhookController::instant)
                                .orElse(now),
                        now,
                        text(body)));
    }

    /** PostgreSQL takes any character but NUL, which JSON does not contain either. */
    private static String text(byte[] body) {
        return new String(body, UTF_8).replace('\0', '\uFFFD');
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        String value = Objects.requireNonNullElse(request.getHeader(name), "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
