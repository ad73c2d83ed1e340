package com.artify.generation.appeal.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.artify.generation.PhotoDeletion;
import com.artify.generation.PhotoDeletions;
import com.artify.generation.appeal.AllowResult;
import com.artify.generation.appeal.RefusedPhoto;
import com.artify.generation.appeal.RefusedPhotos;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What staff do with refused photos, with a toast that says what happened and takes it back. */
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

    void allow(ShopDomain shop, RefusedPhoto photo, String reason) {
        switch (refused.allow(shop, photo.id(), reason)) {
            case AllowResult.Allowed(UUID activity) -> undoable(shop, "allowed", activity);
            case AllowResult.Gone gone -> say("gone");
            case AllowResult.NotAllowed no -> say("not-allowed");
        }
    }

    void withdraw(ShopDomain shop, UUID allowance) {
        switch (activities.undo(shop, allowance)) {
            case UNDONE -> say("withdrawn");
            case CHANGED_SINCE, ALREADY_UNDONE -> say("gone");
            case NOT_POSSIBLE -> say("not-allowed");
        }
    }

    void delete(ShopDomain shop, RefusedPhoto photo) {
        switch (deletions.deleteRefused(shop, photo.id(), photo.name())) {
            case PhotoDeletion.Deleted deleted -> undoable(shop, "deleted", deleted.activity());
            case PhotoDeletion.Gone gone -> say("gone");
            case PhotoDeletion.NotAllowed no -> say("not-allowed");
            case PhotoDeletion.StillNeeded needed ->
                    throw new IllegalStateException("an order needs a photo that was refused");
        }
    }

    private void undoable(ShopDomain shop, String what, UUID activity) {
        Toast.undoable(
                text("refused.said." + what),
                text("activity.undo"),
                () ->
                        say(
                                activities.undo(shop, activity) == UndoResult.UNDONE
                                        ? "undone"
                                        : "gone"));
    }

    private static void say(String what) {
        Toast.say(text("refused.said." + what));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
