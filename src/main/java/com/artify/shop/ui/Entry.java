package com.artify.shop.ui;

import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.StaffMember;
import com.vaadin.flow.router.HasErrorParameter;

/** Who may enter which view. */
final class Entry {
    private Entry() {}

    static boolean allowed(StaffMember member, Class<?> view) {
        return HasErrorParameter.class.isAssignableFrom(view) || member.role().covers(least(view));
    }

    private static Role least(Class<?> view) {
        OpenTo open = view.getAnnotation(OpenTo.class);
        return open == null ? Role.MANAGER : open.value();
    }
}
