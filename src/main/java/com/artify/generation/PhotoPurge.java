package com.artify.generation;

import com.artify.base.jdbc.AcrossShops;
import com.artify.base.jobs.RecurringJob;
import com.artify.storage.ObjectInfo;
import com.artify.storage.ObjectKey;
import com.artify.storage.ObjectStore;
import com.artify.usage.Quotas;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the bytes of photos that staff deleted, and of what was made of them, once they cannot be
 * brought back any more. Files go before the row says so: a run that breaks off is repeated.
 */
@Component
@AcrossShops("the purge walks all shops")
class PhotoPurge implements RecurringJob {
    private static final int AT_ONCE = 100;

    private final PhotoRows photos;
    private final ObjectStore store;
    private final Quotas quotas;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PhotoPurge(
            PhotoRows photos,
            ObjectStore store,
            Quotas quotas,
            TransactionTemplate transaction,
            Clock clock) {
        this.photos = photos;
        this.store = store;
        this.quotas = quotas;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "photo-purge";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        photos.due(clock.instant(), AT_ONCE).forEach(this::purge);
    }

    private void purge(PhotoRows.Due photo) {
        List<ObjectKey> files = new ArrayList<>(photo.files());
        files.addAll(photos.derived(photo.shop(), photo.id()));
        long bytes =
                files.stream()
                        .flatMap(key -> store.info(key).stream())
                        .mapToLong(ObjectInfo::bytes)
                        .sum();
        files.forEach(store::delete);
        transaction.executeWithoutResult(status -> {
            photos.purged(photo.shop(), photo.id(), clock.instant());
            quotas.addStorage(photo.shop(), -bytes);
        });
    }
}
