package com.artify.settings;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings provider keys under the newest encryption key, and forgets those replaced long ago. */
@Component
@AcrossShops("key rotation concerns the installation")
class KeyUpkeep implements RecurringJob {
    static final Duration UNDOABLE = Duration.ofDays(30);

    private final ProviderKeyRepository keys;
    private final KeySafe safe;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeyUpkeep(
            ProviderKeyRepository keys,
            KeySafe safe,
            TransactionTemplate transaction,
            Clock clock) {
        this.keys = keys;
        this.safe = safe;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "provider-key-upkeep";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            keys.deleteByIsActiveAndUpdatedAtBefore(false, clock.instant().minus(UNDOABLE));
            keys.findByIsActive(true).forEach(safe::renew);
            keys.findByIsActive(false).forEach(safe::renew);
        });
    }
}
