package com.artify.privacy;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has shops forgotten that left long ago, also where Shopify's request never came. */
@Component
@AcrossShops("shops that left are looked for among all")
class ForgottenShops implements RecurringJob {
    private final PrivacyRequests requests;

    ForgottenShops(PrivacyRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "forgotten-shops";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        requests.overdue().forEach(requests::ofShop);
    }
}
