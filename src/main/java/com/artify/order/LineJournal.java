package com.artify.order;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Saves lines that changed, tells open pages of it, and records what staff did. */
@Component
class LineJournal {
    private final OrderRepository orders;
    private final OrderLineRepository lines;
    private final Activities activities;
    private final Changes changes;

    LineJournal(
            OrderRepository orders,
            OrderLineRepository lines,
            Activities activities,
            Changes changes) {
        this.orders = orders;
        this.lines = lines;
        this.activities = activities;
        this.changes = changes;
    }

    /** Saves the lines of one shop, at least one, and records the deed for all together. */
    Done write(
            String action,
            List<OrderLine> changed,
            Map<String, Object> before,
            Map<String, Object> after) {
        List<Order> concerned = save(changed);
        Deed deed =
                new Deed(
                        action,
                        "order",
                        concerned.getFirst().uuid().toString(),
                        name(concerned),
                        withLines(changed, before),
                        withLines(changed, after));
        return new Done(changed.size(), activities.record(changed.getFirst().shop(), deed));
    }

    /** Saves the lines of one shop, at least one, and answers their orders. */
    List<Order> save(List<OrderLine> changed) {
        ShopDomain shop = changed.getFirst().shop();
        changed.forEach(lines::save);
        List<Order> concerned =
                orders.findByShopIdAndIdInOrderById(
                        shop, changed.stream().map(OrderLine::orderId).distinct().toList());
        concerned.forEach(order ->
                changes.announce(new Changes.Change(shop, "order", order.uuid().toString())));
        return concerned;
    }

    /** The number of a single order; of several the first, and how many others. */
    private static String name(List<Order> concerned) {
        String first = concerned.getFirst().number();
        return concerned.size() == 1 ? first : first + " +" + (concerned.size() - 1);
    }

    private static Map<String, Object> withLines(
            List<OrderLine> changed, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("lines", changed.stream().map(line -> line.uuid().toString()).toList());
        return all;
    }
}
