package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.Notice;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.Tone;
import com.artify.generation.GenerationDetails.PhotoRemoval;
import com.artify.shop.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Says that the shopper's photo was deleted, and brings it back while that is possible. */
final class PhotoNotice {
    private final Component page;
    private final ShopDomain shop;
    private final Role role;
    private final StaffDeeds deeds;

    PhotoNotice(Component page, ShopDomain shop, Role role, StaffDeeds deeds) {
        this.page = page;
        this.shop = shop;
        this.role = role;
        this.deeds = deeds;
    }

    Notice of(PhotoRemoval removal) {
        String text =
                removal.undo().isPresent() ? "generation.photo.deleted" : "generation.photo.erased";
        Notice notice =
                new Notice(
                        Tone.CAUTION,
                        new Span(page.getTranslation(text) + " "),
                        new RelativeTime(removal.purge()));
        removal.undo()
                .filter(activity -> role != Role.REVIEWER)
                .ifPresent(activity ->
                        notice.more(
                                new Span(" "),
                                new Button(
                                        page.getTranslation("generation.photo.restore"),
                                        click -> deeds.restorePhoto(shop, activity))));
        return notice;
    }
}
