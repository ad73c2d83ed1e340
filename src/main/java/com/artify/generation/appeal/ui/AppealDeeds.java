package com.artify.generation.appeal.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Formats;
import com.artify.base.ui.Toast;
import com.artify.generation.PhotoDeletion;
import com.artify.generation.PhotoDeletions;
import com.artify.generation.appeal.AllowResult;
import com.artify.generation.appeal.RefusedPhoto;
import com.artify.generation.appeal.RefusedPhotos;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What staff do with refused photos, one or several at once, with a toast that says what happened
 * and takes all of it back.
 */
@Component
class AppealDeeds {
    private final RefusedPhotos refused;
    private final PhotoDeletions deletions;
    private final Activities activities;

    AppealDeeds(RefusedPhotos refused, PhotoDeletions deletions, Activities activities) {
        this.refused = refused;
        this.deletions = deletions;
        this.activities = activities;
    }

    /** What others decided on meanwhile stays as they did. */
    void allow(ShopDomain shop, List<RefusedPhoto> photos, String reason) {
        List<UUID> done = new ArrayList<>();
        for (RefusedPhoto photo : photos) {
            switch (refused.allow(shop, photo.id(), reason)) {
                case AllowResult.Allowed(UUID activity) -> done.add(activity);
                case AllowResult.Gone gone -> {}
                case AllowResult.NotAllowed no -> {
                    say("not-allowed");
                    return;
                }
            }
        }
        told(shop, "allowed", done);
    }

    void withdraw(ShopDomain shop, UUID allowance) {
        switch (activities.undo(shop, allowance)) {
            case UNDONE -> say("withdrawn");
            case CHANGED_SINCE, ALREADY_UNDONE -> say("gone");
            case NOT_POSSIBLE -> say("not-allowed");
        }
    }

    /** What others decided on meanwhile stays as they did. */
    void delete(ShopDomain shop, List<RefusedPhoto> photos) {
        List<UUID> done = new ArrayList<>();
        for (RefusedPhoto photo : photos) {
            switch (deletions.deleteRefused(shop, photo.id(), photo.name())) {
                case PhotoDeletion.Deleted deleted -> done.add(deleted.activity());
                case PhotoDeletion.Gone gone -> {}
                case PhotoDeletion.NotAllowed no -> {
                    say("not-allowed");
                    return;
                }
                case PhotoDeletion.StillNeeded needed ->
                        throw new IllegalStateException("an order needs a photo that was refused");
            }
        }
        told(shop, "deleted", done);
    }

    private void told(ShopDomain shop, String what, List<UUID> done) {
        if (done.isEmpty()) {
            say("gone");
            return;
        }
        UI ui = UI.getCurrent();
        String said =
                done.size() == 1
                        ? text("refused.said." + what)
                        : ui.getTranslation(
                                "refused.said." + what + ".many",
                                Formats.count(done.size(), ui.getLocale()));
        Toast.undoable(said, text("activity.undo"), () -> undo(shop, done));
    }

    private void undo(ShopDomain shop, List<UUID> done) {
        boolean all = true;
        for (UUID activity : done) {
            all &= activities.undo(shop, activity) == UndoResult.UNDONE;
        }
        say(all ? "undone" : "gone");
    }

    private static void say(String what) {
        Toast.say(text("refused.said." + what));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
