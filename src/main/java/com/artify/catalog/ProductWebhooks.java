package com.artify.catalog;

import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Keeps our products' titles and pictures as they are in Shopify. */
@Component
class ProductWebhooks implements WebhookHandler {
    private static final Logger log = LoggerFactory.getLogger(ProductWebhooks.class);

    private final Products products;

    ProductWebhooks(Products products) {
        this.products = products;
    }

    @Override
    public Set<String> topics() {
        return Set.of("products/update");
    }

    @Override
    public void handle(WebhookEvent event) {
        facts(event)
                .ifPresentOrElse(
                        facts -> products.update(event.shop(), facts),
                        () -> log.warn("{} {} holds no product", event.topic(), event.webhookId()));
    }

    private static Optional<ProductFacts> facts(WebhookEvent event) {
        try {
            JsonNode product = event.body();
            String title = text(product, "title");
            String updated = text(product, "updated_at");
            if (!product.path("id").isIntegralNumber() || title == null || updated == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new ProductFacts(
                            product.path("id").longValue(),
                            title,
                            text(product, "handle"),
                            text(product.path("image"), "src"),
                            OffsetDateTime.parse(updated).toInstant()));
        } catch (JacksonException | DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }
}
