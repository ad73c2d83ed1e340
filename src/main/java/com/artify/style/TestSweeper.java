package com.artify.style;

import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Ends tests that nobody will finish, removes photos whose day is over, and art that nothing shows
 * any more.
 */
@Component
class TestSweeper implements RecurringJob {
    private static final Duration LOST = Duration.ofMinutes(20);

    private final TestLedger ledger;
    private final TestPhotos photos;
    private final TestArt art;
    private final Clock clock;

    TestSweeper(TestLedger ledger, TestPhotos photos, TestArt art, Clock clock) {
        this.ledger = ledger;
        this.photos = photos;
        this.art = art;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "style-test-sweeper";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        ledger.closeBegunBefore(clock.instant().minus(LOST));
        photos.removeExpired();
        art.sweep();
    }
}
