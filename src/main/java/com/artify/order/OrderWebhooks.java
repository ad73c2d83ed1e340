package com.artify.order;

import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns Shopify's messages of orders into the verbs of {@link Orders}. */
@Component
class OrderWebhooks implements WebhookHandler {
    private static final Logger log = LoggerFactory.getLogger(OrderWebhooks.class);
    private static final String CREATE = "orders/create";
    private static final String PAID = "orders/paid";
    private static final String UPDATED = "orders/updated";
    private static final String CANCELLED = "orders/cancelled";
    private static final String REFUND = "refunds/create";

    private final Orders orders;

    OrderWebhooks(Orders orders) {
        this.orders = orders;
    }

    @Override
    public Set<String> topics() {
        return Set.of(CREATE, PAID, UPDATED, CANCELLED, REFUND);
    }

    @Override
    public void handle(WebhookEvent event) {
        boolean understood =
                event.topic().equals(REFUND)
                        ? OrderPayload.parseRefund(event.payload())
                                .map(facts -> refund(event, facts))
                                .isPresent()
                        : OrderPayload.parse(event.payload(), event.triggeredAt())
                                .map(facts -> follow(event, facts))
                                .isPresent();
        if (!understood) {
            log.warn("{} {} holds no order", event.topic(), event.webhookId());
        }
    }

    private RefundFacts refund(WebhookEvent event, RefundFacts facts) {
        orders.refund(event.shop(), facts);
        return facts;
    }

    private OrderFacts follow(WebhookEvent event, OrderFacts facts) {
        switch (event.topic()) {
            case PAID -> orders.pay(event.shop(), facts);
            case CANCELLED -> orders.cancel(event.shop(), facts);
            default -> orders.place(event.shop(), facts);
        }
        return facts;
    }
}
