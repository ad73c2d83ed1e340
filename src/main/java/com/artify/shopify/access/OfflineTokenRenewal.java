package com.artify.shopify.access;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings stored tokens under the newest encryption key, so that old keys can go. */
@Component
@AcrossShops("key rotation concerns the installation")
class OfflineTokenRenewal implements RecurringJob {
    private final TokenStore store;

    OfflineTokenRenewal(TokenStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "offline-token-renewal";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        store.shops().forEach(store::renewEncryption);
    }
}
