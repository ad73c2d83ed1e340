package com.artify.generation.review;

import com.artify.base.Changes;
import com.artify.settings.Settings;
import com.artify.storage.ObjectKey;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a comparison found, and passes what the shop's rule is certain of. */
@Component
class Judgement {
    private final ReviewRepository reviews;
    private final ReviewLog log;
    private final Settings settings;
    private final Quotas quotas;
    private final Changes changes;
    private final Clock clock;

    Judgement(
            ReviewRepository reviews,
            ReviewLog log,
            Settings settings,
            Quotas quotas,
            Changes changes,
            Clock clock) {
        this.reviews = reviews;
        this.log = log;
        this.settings = settings;
        this.quotas = quotas;
        this.changes = changes;
        this.clock = clock;
    }

    /** The final at the size of a screen, in the store. */
    record Screen(ObjectKey key, long bytes) {}

    @Transactional
    void compared(UUID id, Comparison found) {
        write(id, found, null);
    }

    @Transactional
    void compared(UUID id, Comparison found, Screen screen) {
        write(id, found, screen);
    }

    /** What a person decided meanwhile stays decided. */
    private void write(UUID id, Comparison found, @Nullable Screen screen) {
        reviews.findById(id)
                .filter(Review::waits)
                .ifPresent(review -> {
                    review.compared(found, screen == null ? null : screen.key().value(), now());
                    if (screen != null) {
                        quotas.addStorage(review.shop(), screen.bytes());
                    }
                    judge(review);
                });
    }

    private void judge(Review review) {
        if (!review.passes(settings.of(review.shop()).review())) {
            reviews.save(review);
            changes.announce(
                    new Changes.Change(review.shop(), Reviews.KIND, review.id().toString()));
            return;
        }
        review.approve(null, now());
        log.decided(reviews.save(review), ReviewLog.PASSED);
    }

    private Instant now() {
        return clock.instant();
    }
}
