package com.artify.shopify.webhooks;

import com.artify.shop.Shops;
import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stops a shop's work as soon as the app is uninstalled. */
@Component
class UninstallWebhook implements WebhookHandler {
    private final Shops shops;

    UninstallWebhook(Shops shops) {
        this.shops = shops;
    }

    @Override
    public Set<String> topics() {
        return Set.of("app/uninstalled");
    }

    @Override
    public void handle(WebhookEvent event) {
        shops.uninstall(event.shop(), event.triggeredAt());
    }
}
