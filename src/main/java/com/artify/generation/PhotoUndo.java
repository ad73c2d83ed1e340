package com.artify.generation;

import com.artify.activity.Activity;
import com.artify.activity.UndoHandler;
import com.artify.activity.UndoResult;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a deleted photo back while its bytes are still there. */
@Component
class PhotoUndo implements UndoHandler {
    private final PhotoRows photos;
    private final Changes changes;
    private final Clock clock;

    PhotoUndo(PhotoRows photos, Changes changes, Clock clock) {
        this.photos = photos;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(PhotoDeletions.DELETED, PhotoDeletions.REFUSED_DELETED);
    }

    @Override
    public UndoResult undo(ShopDomain shop, Activity activity) {
        Optional<UUID> photo =
                Optional.ofNullable(activity.after().get(PhotoDeletions.PHOTO))
                        .map(Object::toString)
                        .flatMap(Ids::parse);
        if (photo.filter(id -> photos.restore(shop, id, clock.instant())).isEmpty()) {
            return UndoResult.NOT_POSSIBLE;
        }
        photos.generations(shop, photo.get())
                .forEach(id -> changes.announce(new Changes.Change(shop, "generation", id)));
        changes.announce(new Changes.Change(shop, "photo", photo.get().toString()));
        return UndoResult.UNDONE;
    }
}
