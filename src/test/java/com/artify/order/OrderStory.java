package com.artify.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to an order in Shopify, by chance, and the webhooks that tell of it; some of them
 * within one second.
 */
final class OrderStory {
    private static final AtomicLong NEXT_ID = new AtomicLong(6_100_000_000_000L);
    private static final Instant BEGIN = Instant.parse("2026-07-01T10:00:00Z");

    private final Random random;
    private final long product;
    private final String variant;
    private final List<String> previews;
    private final List<Item> items = new ArrayList<>();
    private final List<String> refunds = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private String status = "pending";
    private boolean cancelled;
    private int seconds;
    private int told;

    /** A webhook: its topic, when it was triggered, and its payload with {@code ORDER} as id. */
    record Message(String topic, Instant triggered, String payload) {}

    private static final class Item {
        final long id = NEXT_ID.incrementAndGet();
        final int quantity;
        final @Nullable String claim;
        int current;

        Item(int quantity, @Nullable String claim) {
            this.quantity = quantity;
            this.current = quantity;
            this.claim = claim;
        }
    }

    OrderStory(long seed, long product, String variantGid, List<String> previews) {
        this.random = new Random(seed);
        this.product = product;
        this.variant = variantGid.substring(variantGid.lastIndexOf('/') + 1);
        this.previews = previews;
    }

    static long newId() {
        return NEXT_ID.incrementAndGet();
    }

    /** All that happened, in its order. */
    List<Message> tell() {
        add();
        add();
        tell("orders/create");
        int steps = 2 + random.nextInt(6);
        for (int i = 0; i < steps && !cancelled; i++) {
            happen();
        }
        return messages;
    }

    private void happen() {
        switch (random.nextInt(7)) {
            case 0, 1 -> pay();
            case 2 -> edit(item -> item.current = random.nextInt(item.quantity + 1));
            case 3 -> edit(item -> item.current = 0);
            case 4 -> {
                add();
                tell("orders/updated");
            }
            case 5 -> refund();
            default -> {
                cancelled = random.nextBoolean();
                tell(cancelled ? "orders/cancelled" : "orders/updated");
            }
        }
    }

    private void pay() {
        status = "paid";
        tell("orders/paid");
    }

    private void edit(Consumer<Item> change) {
        change.accept(items.get(random.nextInt(items.size())));
        tell("orders/updated");
    }

    private void add() {
        String claim = previews.get(random.nextInt(previews.size()));
        items.add(new Item(1 + random.nextInt(3), claim.isEmpty() ? null : claim));
    }

    private void refund() {
        Item item = items.get(random.nextInt(items.size()));
        if (item.current == 0) {
            return;
        }
        int pieces = 1 + random.nextInt(item.current);
        item.current -= pieces;
        String refund =
                """
                {"id":%d,"order_id":ORDER,"refund_line_items":[
                  {"line_item_id":%d,"quantity":%d,"line_item":%s}]}\
                """
                        .formatted(newId(), item.id, pieces, json(item));
        refunds.add(refund);
        status = items.stream().allMatch(left -> left.current == 0) ? "refunded" : status;
        messages.add(new Message("refunds/create", triggered(), refund));
        tell("orders/updated");
    }

    private void tell(String topic) {
        Instant triggered = triggered();
        Instant updated = BEGIN.plusSeconds(seconds);
        messages.add(
                new Message(
                        topic,
                        triggered,
                        """
                        {"id":ORDER,"name":"#1001","currency":"EUR","total_price":"19.00",
                         "financial_status":"%s","created_at":"%s","updated_at":"%s",
                         "cancelled_at":%s,"line_items":[%s],"refunds":[%s]}\
                        """
                                .formatted(
                                        status,
                                        BEGIN,
                                        updated,
                                        cancelled ? "\"" + updated + "\"" : "null",
                                        String.join(",", items.stream().map(this::json).toList()),
                                        String.join(",", refunds))));
    }

    private Instant triggered() {
        seconds += random.nextInt(2);
        told++;
        return BEGIN.plusSeconds(seconds).plusMillis(told);
    }

    private String json(Item item) {
        String properties =
                item.claim == null
                        ? ""
                        : "{\"name\":\"_generation_id\",\"value\":\"%s\"}".formatted(item.claim);
        return """
        {"id":%d,"product_id":%d,"variant_id":%s,"title":"Poster","quantity":%d,
         "current_quantity":%d,"price":"19.00","properties":[%s]}\
        """
                .formatted(item.id, product, variant, item.quantity, item.current, properties);
    }
}
