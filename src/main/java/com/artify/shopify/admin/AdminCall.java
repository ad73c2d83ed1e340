package com.artify.shopify.admin;

import com.artify.base.ShopDomain;
import com.artify.shopify.access.TokenOutcome;
import com.artify.shopify.access.TokenOutcome.Granted;
import com.artify.shopify.admin.AdminResult.NotSignedIn;
import com.artify.shopify.admin.AdminResult.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One call on its way: as many requests as it takes and patience allows. */
final class AdminCall {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LATER = Duration.ofSeconds(30);
    private static final int MOST_TROUBLES = 3;

    private final ShopDomain shop;
    private final AdminDocument document;
    private final Map<String, ?> variables;
    private final AdminRequests requests;
    private final CostBuckets buckets;
    private final Waiting waiting;
    private final Clock clock;
    private final Instant deadline;
    private int troubles;
    private boolean renewed;

    AdminCall(
            ShopDomain shop,
            AdminDocument document,
            Map<String, ?> variables,
            AdminRequests requests,
            CostBuckets buckets,
            Waiting waiting,
            Clock clock) {
        this.shop = shop;
        this.document = document;
        this.variables = variables;
        this.requests = requests;
        this.buckets = buckets;
        this.waiting = waiting;
        this.clock = clock;
        this.deadline = clock.instant().plus(PATIENCE);
    }

    AdminResult<JsonNode> run(AdminTokens tokens) {
        TokenOutcome<String> token = tokens.current().apply(shop);
        while (token instanceof Granted<String>(String text)) {
            Optional<AdminResult<JsonNode>> settled =
                    switch (request(text)) {
                        case Reply.Settled(AdminResult<JsonNode> result) -> Optional.of(result);
                        case Reply.Throttled(Duration pause) -> after(pause);
                        case Reply.Trouble(boolean sent) -> troubled(sent);
                        case Reply.Unauthorized none when renewed ->
                                Optional.of(new NotSignedIn<>());
                        case Reply.Unauthorized none -> {
                            renewed = true;
                            token = tokens.instead().apply(shop, text);
                            yield Optional.empty();
                        }
                    };
            if (settled.isPresent()) {
                return settled.get();
            }
        }
        return token instanceof TokenOutcome.Unavailable<String>(Optional<Duration> retryAfter)
                ? new Unavailable<>(retryAfter.orElse(LATER), false)
                : new NotSignedIn<>();
    }

    /** Sends the document as soon as the bucket has the points for it. */
    private Reply request(String token) {
        CostBucket bucket = buckets.of(shop);
        double cost = buckets.cost(document);
        Duration wait = bucket.reserve(cost, clock.instant(), patience());
        if (wait.compareTo(patience()) > 0) {
            return new Reply.Settled(new Unavailable<>(wait, false));
        }
        try {
            if (!slept(wait)) {
                return new Reply.Settled(new Unavailable<>(LATER, false));
            }
            return requests.send(shop, document, variables, token);
        } finally {
            bucket.ended(cost);
        }
    }

    /** Empty once the time has passed; Shopify's word if that would take too long. */
    private Optional<AdminResult<JsonNode>> after(Duration wait) {
        return wait.compareTo(patience()) <= 0 && slept(wait)
                ? Optional.empty()
                : Optional.of(new Unavailable<>(wait, false));
    }

    /** A mutation that may have been carried out is never repeated. */
    private Optional<AdminResult<JsonNode>> troubled(boolean sent) {
        if (sent && !document.isQuery()) {
            return Optional.of(new Unavailable<>(LATER, true));
        }
        if (++troubles >= MOST_TROUBLES) {
            return Optional.of(new Unavailable<>(LATER, false));
        }
        return after(FIRST_PAUSE.multipliedBy(1L << troubles));
    }

    private Duration patience() {
        return Duration.between(clock.instant(), deadline);
    }

    private boolean slept(Duration time) {
        try {
            waiting.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
