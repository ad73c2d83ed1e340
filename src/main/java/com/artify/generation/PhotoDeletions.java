package com.artify.generation;

import com.artify.activity.Activities;
import com.artify.activity.Deed;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.style.Styles;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes shoppers' photos on their request: at once out of sight, and after a while for good. What
 * an order paid for stays.
 */
@Service
@Transactional
public class PhotoDeletions {
    static final String DELETED = "generation.photo-deleted";

    /** Of one that nothing was made of, since the safety check refused it. */
    static final String REFUSED_DELETED = "photo.deleted";

    /** Where activities keep the photo's id. */
    static final String PHOTO = Deed.UNDO + "photo";

    private final GenerationRepository generations;
    private final PhotoRows photos;
    private final Lifecycle lifecycle;
    private final Styles styles;
    private final Activities activities;
    private final CurrentStaff currentStaff;
    private final GenerationSettings settings;
    private final Changes changes;
    private final Clock clock;

    PhotoDeletions(
            GenerationRepository generations,
            PhotoRows photos,
            Lifecycle lifecycle,
            Styles styles,
            Activities activities,
            CurrentStaff currentStaff,
            GenerationSettings settings,
            Changes changes,
            Clock clock) {
        this.generations = generations;
        this.photos = photos;
        this.lifecycle = lifecycle;
        this.styles = styles;
        this.activities = activities;
        this.currentStaff = currentStaff;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** Deletes the photo that a generation was made of. */
    public PhotoDeletion delete(ShopDomain shop, UUID generation) {
        if (!currentStaff.allows(shop, Role.MANAGER)) {
            return new PhotoDeletion.NotAllowed();
        }
        Optional<Generation> found = generations.findByShopIdAndId(shop, generation);
        if (found.isEmpty()) {
            return new PhotoDeletion.Gone();
        }
        UUID photo = found.get().uploadId();
        if (photos.neededForOrder(shop, photo)) {
            return new PhotoDeletion.StillNeeded();
        }
        Instant now = clock.instant();
        Instant purge = now.plus(settings.photoUndo());
        if (!photos.delete(shop, photo, now, purge)) {
            return new PhotoDeletion.Gone();
        }
        for (Generation unfinished : generations.findUnfinishedPreviewsOf(shop, photo)) {
            lifecycle.fail(unfinished.id(), FailureCode.CANCELLED, "the photo was deleted");
        }
        UUID activity = record(found.get(), photo);
        photos.undoneBy(shop, photo, activity);
        announce(shop, photo);
        return new PhotoDeletion.Deleted(activity, purge, photos.kept(shop, photo));
    }

    /** Deletes a photo that the safety check refused; {@code name} is what to call it. */
    public PhotoDeletion deleteRefused(ShopDomain shop, UUID photo, String name) {
        if (!currentStaff.allows(shop, Role.MANAGER)) {
            return new PhotoDeletion.NotAllowed();
        }
        Instant now = clock.instant();
        Instant purge = now.plus(settings.photoUndo());
        if (!photos.refused(shop, photo) || !photos.delete(shop, photo, now, purge)) {
            return new PhotoDeletion.Gone();
        }
        Deed deed =
                new Deed(
                        REFUSED_DELETED,
                        "photo",
                        photo.toString(),
                        name,
                        Map.of(),
                        Map.of(PHOTO, photo.toString()));
        UUID activity = activities.record(shop, deed);
        photos.undoneBy(shop, photo, activity);
        changes.announce(new Changes.Change(shop, "photo", photo.toString()));
        return new PhotoDeletion.Deleted(activity, purge, 0);
    }

    private UUID record(Generation generation, UUID photo) {
        String style =
                styles.version(generation.shop(), generation.subject().styleVersionId()).name();
        return activities.record(
                generation.shop(),
                new Deed(
                        DELETED,
                        "generation",
                        generation.id().toString(),
                        style,
                        Map.of(),
                        Map.of(PHOTO, photo.toString())));
    }

    private void announce(ShopDomain shop, UUID photo) {
        photos.generations(shop, photo)
                .forEach(id -> changes.announce(new Changes.Change(shop, "generation", id)));
    }
}
