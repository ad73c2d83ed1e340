package com.artify.generation.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.artify.generation.PhotoDeletion;
import com.artify.generation.PhotoDeletions;
import com.artify.generation.Regeneration;
import com.artify.generation.Regenerations;
import com.artify.generation.ReviewRequests;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What staff do with generations, with a toast that says what happened and takes it back. */
@Component
final class StaffDeeds {
    private final Regenerations regenerations;
    private final PhotoDeletions photos;
    private final ReviewRequests reviews;
    private final Activities activities;

    StaffDeeds(
            Regenerations regenerations,
            PhotoDeletions photos,
            ReviewRequests reviews,
            Activities activities) {
        this.regenerations = regenerations;
        this.photos = photos;
        this.reviews = reviews;
        this.activities = activities;
    }

    /** Makes another preview of each, in the same style version with another seed. */
    void regenerate(ShopDomain shop, Collection<UUID> ids) {
        List<UUID> done = new ArrayList<>();
        for (UUID id : ids) {
            Regeneration result = regenerations.preview(shop, id, Optional.empty());
            if (result instanceof Regeneration.Begun begun) {
                done.add(begun.activity());
            }
        }
        say(shop, "regenerated", done, ids.size() - done.size());
    }

    /** Makes one again; the generation that is on its way, if one is. */
    Optional<UUID> regenerate(ShopDomain shop, UUID id, Optional<UUID> style, boolean asFinal) {
        Regeneration result =
                asFinal
                        ? regenerations.replaceFinal(shop, id, style)
                        : regenerations.preview(shop, id, style);
        return switch (result) {
            case Regeneration.Begun begun -> {
                say(shop, asFinal ? "final-replaced" : "regenerated", List.of(begun.activity()), 0);
                yield Optional.of(begun.generation());
            }
            case Regeneration.NotAllowed no -> refused("not-allowed");
            case Regeneration.PhotoGone gone -> refused("photo-gone");
            case Regeneration.Unknown unknown -> refused("unknown");
            case Regeneration.QuotaExhausted exhausted -> refused("quota");
            case Regeneration.BudgetSpent spent -> refused("budget");
            case Regeneration.NotPaid notPaid -> refused("not-paid");
            case Regeneration.StillMaking making -> refused("still-making");
        };
    }

    /** What making one again will cost, in micro-dollars. */
    Optional<Long> estimate(ShopDomain shop, UUID id, Optional<UUID> style, boolean asFinal) {
        return regenerations.estimate(shop, id, style, asFinal);
    }

    /** Whether a final stands at the line of a generation, which could be replaced. */
    boolean replaceable(ShopDomain shop, UUID id) {
        return regenerations.presentFinal(shop, id).isPresent();
    }

    /** Deletes the photos that the generations were made of. */
    void deletePhotos(ShopDomain shop, Collection<UUID> ids) {
        List<UUID> done = new ArrayList<>();
        int needed = 0;
        int kept = 0;
        for (UUID id : ids) {
            switch (photos.delete(shop, id)) {
                case PhotoDeletion.Deleted deleted -> {
                    done.add(deleted.activity());
                    kept += deleted.kept();
                }
                case PhotoDeletion.StillNeeded still -> needed++;
                case PhotoDeletion.NotAllowed no -> {
                    refused("not-allowed");
                    return;
                }
                case PhotoDeletion.Gone gone -> {
                    // Another of the chosen was made of the same photo.
                }
            }
        }
        say(shop, kept > 0 ? "photos-deleted-but-orders" : "photos-deleted", done, needed);
    }

    /** Brings the photo back that this activity deleted. */
    void restorePhoto(ShopDomain shop, UUID activity) {
        if (activities.undo(shop, activity) == UndoResult.UNDONE) {
            Toast.say(text("generation.said.photo-restored"));
        } else {
            Toast.say(text("generation.refused.photo-gone"));
        }
    }

    /** Sends finals to review; previews and what waits already stay as they are. */
    void sendToReview(ShopDomain shop, Collection<UUID> ids) {
        List<UUID> done = ids.stream().flatMap(id -> reviews.send(shop, id).stream()).toList();
        say(shop, "sent-to-review", done, ids.size() - done.size());
    }

    private static Optional<UUID> refused(String why) {
        Toast.say(text("generation.refused." + why));
        return Optional.empty();
    }

    private void say(ShopDomain shop, String what, List<UUID> done, int others) {
        String said = counted("generation.said." + what, done.size());
        String left =
                others == 0 ? "" : " " + counted("generation.said." + what + ".others", others);
        if (done.isEmpty()) {
            Toast.say(left.isEmpty() ? said : left.strip());
            return;
        }
        Toast.undoable(said + left, text("generation.said.undo"), () -> undo(shop, done));
    }

    private void undo(ShopDomain shop, List<UUID> done) {
        long taken =
                done.stream()
                        .map(activity -> activities.undo(shop, activity))
                        .filter(UndoResult.UNDONE::equals)
                        .count();
        Toast.say(
                text(
                        taken == done.size()
                                ? "generation.said.undone"
                                : "generation.said.undone.partly",
                        taken,
                        done.size()));
    }

    private static String counted(String key, int count) {
        String number = count == 0 ? ".none" : count == 1 ? ".one" : ".many";
        return text(key + number, count);
    }

    private static String text(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
