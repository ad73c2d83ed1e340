package com.artify.generation.review.ui;

import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Symbol;
import com.artify.generation.review.ReviewItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The stretch of the queue before the reviewer, as small pictures to go to. */
final class QueueStrip extends Nav {
    private final Consumer<UUID> go;

    QueueStrip(Consumer<UUID> go) {
        this.go = go;
        addClassName("review-strip");
        setAriaLabel(getTranslation("review.strip"));
    }

    void show(List<ReviewItem> items, UUID current) {
        removeAll();
        for (ReviewItem item : items) {
            add(tile(item, item.id().equals(current)));
        }
        getElement()
                .executeJs(
                        "this.querySelector('[aria-current]')"
                                + "?.scrollIntoView({ block: 'nearest', inline: 'nearest' })");
    }

    private NativeButton tile(ReviewItem item, boolean current) {
        NativeButton tile = new NativeButton();
        tile.addClassName("review-tile");
        String name = item.subject().product() + ", " + item.subject().style();
        tile.setAriaLabel(item.doubtful() ? getTranslation("review.strip.doubtful", name) : name);
        tile.setTitle(name);
        tile.add(new PictureBox("").ratio(1).picture(item.pictures().thumb(), ""));
        if (item.doubtful() && item.compared().isPresent()) {
            tile.add(new Symbol("triangle-alert"));
        }
        if (current) {
            tile.getElement().setAttribute("aria-current", "true");
        }
        tile.addClickListener(click -> go.accept(item.id()));
        return tile;
    }
}
