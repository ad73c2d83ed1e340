package com.artify.shopify;

import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that happened in a shop, as Shopify told it. Events of one thing may arrive in any
 * order: compare {@code triggeredAt} before an older one overwrites what a newer one brought.
 *
 * @param topic such as {@code orders/paid}
 * @param webhookId names the delivery; the same for each repetition of it
 * @param eventId names what happened; the same for all topics that tell of it
 * @param payload the JSON text as it was signed
 */
public record WebhookEvent(
        UUID id,
        ShopDomain shop,
        String topic,
        String webhookId,
        Optional<String> eventId,
        Instant triggeredAt,
        Instant receivedAt,
        String payload) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The payload as a tree; Shopify's ids need {@code asLong}.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public JsonNode body() {
        return JSON.readTree(payload);
    }
}
