package com.artify.shopify.webhooks;

import com.artify.base.Changes;
import com.artify.base.LogContext;
import com.artify.base.ShopDomain;
import com.artify.base.jobs.Job;
import com.artify.base.jobs.JobHandler;
import com.artify.base.jobs.Lane;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Tells the features of a stored event; what they do and the event's new state commit as one. Older
 * news of the same thing that still wait are told before it, and never two of them at once.
 */
@Component
class WebhookJob implements JobHandler {
    private static final Logger log = LoggerFactory.getLogger(WebhookJob.class);
    static final Job JOB = new Job("webhook-event", Lane.QUICK);

    /** With pauses of 1, 2, 4 … seconds the last try comes after an hour and eight minutes. */
    private static final int RETRIES = 12;

    private static final Set<String> NAMES_OF_THE_SHOP = Set.of("myshopify_domain", "shop_domain");
    private static final int LONGEST_ERROR = 1000;

    private final WebhookEvents events;
    private final ObjectProvider<WebhookHandler> handlers;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final MeterRegistry meters;
    private final Clock clock;

    WebhookJob(
            WebhookEvents events,
            ObjectProvider<WebhookHandler> handlers,
            TransactionTemplate transaction,
            Changes changes,
            MeterRegistry meters,
            Clock clock) {
        this.events = events;
        this.handlers = handlers;
        this.transaction = transaction;
        this.changes = changes;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public int retries() {
        return RETRIES;
    }

    @Override
    public void run(String id) {
        UUID event = UUID.fromString(id);
        events.before(event).forEach(this::tellEarly);
        tell(event);
    }

    /** An older event has a job of its own, which tries again what fails here. */
    private void tellEarly(UUID older) {
        try {
            tell(older);
        } catch (RuntimeException e) {
            log.debug("webhook {} will be tried again", older, e);
        }
    }

    private void tell(UUID event) {
        try {
            transaction.executeWithoutResult(status -> events.open(event).ifPresent(this::tell));
        } catch (RuntimeException e) {
            record(event, WebhookStatus.FAILED, shortened(e.toString()));
            throw e;
        }
    }

    @Override
    public void gaveUp(String id, Throwable cause) {
        UUID event = UUID.fromString(id);
        transaction.executeWithoutResult(status -> {
            events.bury(event, clock.instant());
            count(WebhookStatus.DEAD);
            announce(event);
        });
    }

    private void tell(WebhookEvents.Opened opened) {
        WebhookEvent event = opened.event();
        List<WebhookHandler> interested =
                handlers.stream()
                        .filter(handler -> handler.topics().contains(event.topic()))
                        .toList();
        switch (interested.isEmpty() ? Standing.FINE : standing(event)) {
            case FINE -> {
                handle(event, interested);
                record(event.id(), WebhookStatus.PROCESSED, null);
                if (opened.triedBefore()) {
                    announce(event.shop(), event.id());
                }
            }
            case OF_ANOTHER_SHOP -> record(event.id(), WebhookStatus.IGNORED, "shop_mismatch");
            case UNREADABLE -> record(event.id(), WebhookStatus.DEAD, "unreadable");
        }
    }

    private static void handle(WebhookEvent event, List<WebhookHandler> interested) {
        try (LogContext shop = LogContext.shop(event.shop())) {
            interested.forEach(handler -> handler.handle(event));
        }
    }

    /** The header with the shop is not signed, so the payload has the last word where it can. */
    private static Standing standing(WebhookEvent event) {
        try {
            JsonNode body = event.body();
            boolean agrees =
                    NAMES_OF_THE_SHOP.stream()
                            .map(body::path)
                            .filter(JsonNode::isString)
                            .allMatch(name -> name.asString().equals(event.shop().value()));
            return agrees ? Standing.FINE : Standing.OF_ANOTHER_SHOP;
        } catch (JacksonException malformed) {
            return Standing.UNREADABLE;
        }
    }

    private void record(UUID event, WebhookStatus status, @Nullable String error) {
        transaction.executeWithoutResult(joined -> {
            events.recordTry(event, status, error, clock.instant());
            count(status);
            if (status == WebhookStatus.FAILED || status == WebhookStatus.DEAD) {
                announce(event);
            }
        });
    }

    private void count(WebhookStatus outcome) {
        Counter.builder("artify.webhooks.tries")
                .description("Tries to take a stored webhook in")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }

    private void announce(UUID event) {
        events.shop(event).ifPresent(shop -> announce(shop, event));
    }

    /** Pages that list what could not be taken in look again. */
    private void announce(ShopDomain shop, UUID event) {
        changes.announce(new Changes.Change(shop, DeadLetters.KIND, event.toString()));
    }

    private static String shortened(String error) {
        return error.substring(0, Math.min(LONGEST_ERROR, error.length()));
    }

    private enum Standing {
        FINE,
        OF_ANOTHER_SHOP,
        UNREADABLE
    }
}
