package com.artify.privacy;

import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Shopify's compliance topics. Only the body is signed, so what it says of the shop counts: without
 * it nothing is done.
 */
@Component
class PrivacyWebhooks implements WebhookHandler {
    private static final Logger log = LoggerFactory.getLogger(PrivacyWebhooks.class);
    private static final String DATA_REQUEST = "customers/data_request";
    private static final String CUSTOMER_REDACT = "customers/redact";
    private static final String SHOP_REDACT = "shop/redact";

    private final PrivacyRequests requests;
    private final Shops shops;

    PrivacyWebhooks(PrivacyRequests requests, Shops shops) {
        this.requests = requests;
        this.shops = shops;
    }

    @Override
    public Set<String> topics() {
        return Set.of(DATA_REQUEST, CUSTOMER_REDACT, SHOP_REDACT);
    }

    @Override
    public void handle(WebhookEvent event) {
        JsonNode body = event.body();
        if (!body.path("shop_domain").asString("").equals(event.shop().value())) {
            log.warn("{} {} does not name its shop", event.topic(), event.webhookId());
            return;
        }
        switch (event.topic()) {
            case DATA_REQUEST ->
                    ofCustomer(event, body, RequestKind.DATA_REQUEST, "orders_requested");
            case CUSTOMER_REDACT ->
                    ofCustomer(event, body, RequestKind.CUSTOMER_REDACT, "orders_to_redact");
            default -> shops.find(event.shop()).ifPresent(requests::ofShop);
        }
    }

    private void ofCustomer(WebhookEvent event, JsonNode body, RequestKind kind, String orders) {
        JsonNode customer = body.path("customer").path("id");
        if (!customer.isIntegralNumber()) {
            log.warn("{} {} names no customer", event.topic(), event.webhookId());
            return;
        }
        List<String> named = new ArrayList<>();
        for (JsonNode order : body.path(orders)) {
            named.add("gid://shopify/Order/" + order.asLong());
        }
        requests.ofCustomer(
                event.shop(), kind, "gid://shopify/Customer/" + customer.longValue(), named);
    }
}
