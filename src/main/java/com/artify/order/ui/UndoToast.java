package com.artify.order.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.artify.order.Done;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Says what became of staff's doing, and takes it back on request. */
final class UndoToast {
    private final Component translator;
    private final Activities activities;
    private final ShopDomain shop;

    UndoToast(Component translator, Activities activities, ShopDomain shop) {
        this.translator = translator;
        this.activities = activities;
        this.shop = shop;
    }

    /**
     * {@code key} is the text of what was done, or with a dot at its end those for one line and for
     * many; empty means that nothing was.
     */
    void say(Optional<Done> done, String key) {
        done.ifPresentOrElse(
                what ->
                        Toast.undoable(
                                key.endsWith(".")
                                        ? Counted.text(translator, key, what.lines())
                                        : translator.getTranslation(key),
                                translator.getTranslation("order.undo"),
                                () -> undo(what)),
                () -> Toast.say(translator.getTranslation("order.done.nothing")));
    }

    private void undo(Done what) {
        Toast.say(translator.getTranslation(text(activities.undo(shop, what.activity()))));
    }

    private static String text(UndoResult result) {
        return switch (result) {
            case UNDONE, ALREADY_UNDONE -> "order.undo.done";
            case CHANGED_SINCE -> "order.undo.changed";
            case NOT_POSSIBLE -> "order.undo.impossible";
        };
    }
}
