package com.artify.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Builds order payloads as Shopify's webhooks carry them. */
public final class OrderJson {
    private static final AtomicLong NEXT_ID = new AtomicLong(5_900_000_000_000L);

    private final long id = NEXT_ID.incrementAndGet();
    private final List<String> lines = new ArrayList<>();
    private Instant updatedAt = Instant.parse("2026-07-01T10:00:00Z");
    private @Nullable Instant cancelledAt;
    private String financialStatus = "paid";

    public static OrderJson order() {
        return new OrderJson();
    }

    /** Not paid yet. */
    public OrderJson pending() {
        financialStatus = "pending";
        return this;
    }

    /** Paid. */
    public OrderJson paid() {
        financialStatus = "paid";
        return this;
    }

    /** A line with the property that the widget sets, or without where it is null. */
    public OrderJson line(long product, String variantGid, @Nullable String generation) {
        String properties =
                generation == null
                        ? "[]"
                        : "[{\"name\":\"_generation_id\",\"value\":\"%s\"}]".formatted(generation);
        lines.add(
                """
                {"id":%d,"product_id":%d,"variant_id":%s,"title":"Poster","variant_title":"Tiny",
                 "quantity":1,"price":"19.00","properties":%s}\
                """
                        .formatted(
                                NEXT_ID.incrementAndGet(),
                                product,
                                variantGid.substring(variantGid.lastIndexOf('/') + 1),
                                properties));
        return this;
    }

    /** As it is after a change at that time. */
    public OrderJson at(Instant time) {
        updatedAt = time;
        return this;
    }

    public OrderJson cancelled(Instant when) {
        cancelledAt = when;
        updatedAt = when;
        return this;
    }

    public String gid() {
        return "gid://shopify/Order/" + id;
    }

    public String json() {
        return """
        {"id":%d,"name":"#1001","currency":"EUR","total_price":"19.00","financial_status":"%s",
         "created_at":"2026-07-01T12:00:00+02:00","updated_at":"%s","cancelled_at":%s,
         "customer":{"id":7001},"line_items":[%s]}\
        """
                .formatted(
                        id,
                        financialStatus,
                        updatedAt,
                        cancelledAt == null ? "null" : "\"" + cancelledAt + "\"",
                        String.join(",", lines));
    }
}
