package com.artify.order;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells staff of what the shop's news changed in an order: open pages at once, others later. */
@Component
class OrderNews {
    static final String EDITED = "order.edited";
    static final String REFUNDED = "order.refunded";
    static final String CANCELLED = "order.cancelled";

    private final Activities activities;
    private final Changes changes;

    OrderNews(Activities activities, Changes changes) {
        this.activities = activities;
        this.changes = changes;
    }

    /** How many pieces of each line are wanted, by the line's place and title. */
    static Map<String, Object> pieces(List<OrderLine> lines) {
        Map<String, Object> pieces = new LinkedHashMap<>();
        for (OrderLine line : lines) {
            pieces.put("%d. %s".formatted(pieces.size() + 1, line.title()), line.wanted());
        }
        return pieces;
    }

    void announce(Order order) {
        changes.announce(new Changes.Change(order.shop(), "order", order.uuid().toString()));
    }

    /** Records what became of the lines, if anything did. */
    void record(Order order, String action, Map<String, Object> before, Map<String, Object> now) {
        Map<String, Object> then = new LinkedHashMap<>(before);
        Map<String, Object> after = new LinkedHashMap<>(now);
        then.entrySet().removeIf(entry -> entry.getValue().equals(now.get(entry.getKey())));
        after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        if (!after.isEmpty()) {
            activities.record(
                    order.shop(),
                    new Deed(
                            action,
                            "order",
                            order.uuid().toString(),
                            order.number(),
                            Map.of(Deed.NAMED, then),
                            Map.of(Deed.NAMED, after)));
        }
    }
}
