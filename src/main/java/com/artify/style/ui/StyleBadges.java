package com.artify.style.ui;

import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.style.StyleStatus;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a style stands, as badges in the reader's language. */
record StyleBadges(Component page) {
    List<StatusBadge> of(StyleStatus status, boolean unpublished) {
        List<StatusBadge> badges = new ArrayList<>();
        badges.add(new StatusBadge(tone(status), text(status)));
        if (unpublished && status == StyleStatus.ACTIVE) {
            badges.add(new StatusBadge(Tone.INFO, page.getTranslation("style.status.unpublished")));
        }
        return badges;
    }

    private String text(StyleStatus status) {
        return page.getTranslation("style.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(StyleStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.SUCCESS;
            case DRAFT -> Tone.INFO;
            case ARCHIVED -> Tone.NEUTRAL;
        };
    }
}
