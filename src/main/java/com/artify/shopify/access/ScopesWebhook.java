package com.artify.shopify.access;

import com.artify.shopify.WebhookEvent;
import com.artify.shopify.WebhookHandler;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Has a shop's token renewed once the shop grants other scopes: the new one comes with what is
 * granted by then, however late or disordered the news are.
 */
@Component
class ScopesWebhook implements WebhookHandler {
    private final OfflineTokens tokens;

    ScopesWebhook(OfflineTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Set<String> topics() {
        return Set.of("app/scopes_update");
    }

    @Override
    public void handle(WebhookEvent event) {
        tokens.outdated(event.shop());
    }
}
