package com.artify.style.ui;

import com.artify.activity.Activities;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Toast;
import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.UUID;

/** Says what was done, and takes it back on request, as the list of activities would. */
record Taking(Component page, Activities activities, ShopDomain shop) {
    void offer(String done, UUID activity) {
        Toast.undoable(done, page.getTranslation("style.undo"), () -> back(activity));
    }

    private void back(UUID activity) {
        String result = activities.undo(shop, activity).name();
        Toast.say(
                page.getTranslation(
                        "activity.result." + result.toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
