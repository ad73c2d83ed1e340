package com.artify.catalog.ui;

import com.artify.activity.Activities;
import com.artify.activity.UndoResult;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Says what was done and offers to take it back. */
public final class UndoToast {
    private final Component translator;
    private final Activities activities;
    private final ShopDomain shop;

    /** {@code translator} is a component of the page, whose language the toasts speak. */
    public UndoToast(Component translator, Activities activities, ShopDomain shop) {
        this.translator = translator;
        this.activities = activities;
        this.shop = shop;
    }

    /** Says {@code text}; the button takes these deeds back, the last one first. */
    public void say(String text, Collection<UUID> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        List<UUID> done = List.copyOf(deeds);
        Toast.undoable(text, translator.getTranslation("catalog.undo.button"), () -> undo(done));
    }

    private void undo(List<UUID> deeds) {
        boolean all = true;
        for (UUID deed : deeds.reversed()) {
            all &= activities.undo(shop, deed) == UndoResult.UNDONE;
        }
        Toast.say(
                translator.getTranslation(
                        all ? "catalog.undo.done" : "catalog.undo.changed-since"));
    }
}
