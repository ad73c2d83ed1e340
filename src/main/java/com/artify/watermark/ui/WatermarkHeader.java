package com.artify.watermark.ui;

import com.artify.base.ui.PageHeader;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.watermark.Watermark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The page's title, whether previews have a mark, and what can be done with it as a whole. */
final class WatermarkHeader extends Div {
    private final Button restore;
    private final Button remove;

    WatermarkHeader(Runnable restore, Runnable remove) {
        this.restore = new Button(getTranslation("watermark.restore"), click -> restore.run());
        this.remove = new Button(getTranslation("watermark.remove"), click -> remove.run());
    }

    void show(Optional<Watermark> watermark) {
        boolean active = watermark.filter(Watermark::active).isPresent();
        restore.setVisible(watermark.flatMap(Watermark::former).isPresent());
        remove.setVisible(active);
        removeAll();
        add(
                new PageHeader(getTranslation("watermark.title"))
                        .badges(
                                active
                                        ? new StatusBadge(
                                                Tone.SUCCESS, getTranslation("watermark.active"))
                                        : new StatusBadge(
                                                Tone.CAUTION, getTranslation("watermark.inactive")))
                        .actions(restore, remove));
    }
}
