package com.artify.shop;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Brings stored access tokens under the newest encryption key, so that old keys can go. */
@Component
@AcrossShops("key rotation concerns the installation")
class TokenRenewal implements RecurringJob {
    private final Shops shops;

    TokenRenewal(Shops shops) {
        this.shops = shops;
    }

    @Override
    public String name() {
        return "token-renewal";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        shops.active().forEach(shop -> shops.renewEncryption(shop.domain()));
    }
}
