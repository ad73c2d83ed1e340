package com.artify.shopify.webhooks;

import com.artify.shopify.WebhookEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event is about, such as {@code orders/5900000000001}, and how old its news are: by the
 * payload's {@code updated_at} where it has one, else by the time Shopify was triggered.
 */
record Concern(String resource, Instant at) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ID = "id";
    private static final String ORDER = "order_id";
    private static final String UPDATED = "updated_at";
    private static final Set<String> TOLD = Set.of(ID, ORDER, UPDATED);
    private static final int LONGEST = 100;

    /** Reads no further than the payload's own fields; what is no JSON concerns its whole topic. */
    static Concern of(WebhookEvent event) {
        String kind = event.topic().replaceFirst("/.*", "");
        Map<String, String> told = told(event.payload());
        String resource = kind;
        if (told.containsKey(ORDER)) {
            // Refunds and payments are news of their order.
            resource = "orders/" + told.get(ORDER);
        } else if (told.containsKey(ID)) {
            resource = kind + "/" + told.get(ID);
        }
        return new Concern(
                resource.substring(0, Math.min(LONGEST, resource.length())),
                instant(told.getOrDefault(UPDATED, ""), event.triggeredAt()));
    }

    private static Map<String, String> told(String payload) {
        Map<String, String> told = new HashMap<>();
        try (JsonParser json = JSON.createParser(payload)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    boolean scalar = json.nextToken().isScalarValue();
                    if (scalar && TOLD.contains(name)) {
                        told.put(name, json.getString());
                    }
                    json.skipChildren();
                }
            }
        } catch (JacksonException malformed) {
            // The job that works the event off says so.
            told.clear();
        }
        return told;
    }

    private static Instant instant(String text, Instant otherwise) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException absent) {
            return otherwise;
        }
    }
}
