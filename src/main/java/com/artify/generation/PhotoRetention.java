package com.artify.generation;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets photos go whose time is over, as their shop decided when they came. One that an order still
 * needs waits until its final is made; {@link PhotoPurge} then removes the bytes.
 */
@Component
@AcrossShops("the retention of photos walks all shops")
class PhotoRetention implements RecurringJob {
    private static final int AT_ONCE = 500;

    private final PhotoRows photos;
    private final Clock clock;

    PhotoRetention(PhotoRows photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "photo-retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        int gone;
        do {
            gone = photos.expire(clock.instant(), AT_ONCE);
        } while (gone == AT_ONCE);
    }
}
