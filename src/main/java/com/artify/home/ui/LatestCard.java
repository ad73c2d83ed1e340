package com.artify.home.ui;

import com.artify.base.ui.EmptyState;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.generation.GalleryCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The newest generations as a strip of pictures; how to begin, while there are none. */
final class LatestCard extends Surface {
    LatestCard(List<GalleryCard> latest) {
        if (latest.isEmpty()) {
            add(
                    new EmptyState(
                            "images",
                            getTranslation("home.latest.empty.title"),
                            getTranslation("home.latest.empty.text")));
            return;
        }
        heading(
                getTranslation("home.latest"),
                new Anchor("generations", getTranslation("home.latest.all")));
        Div strip = new Div();
        strip.addClassName("strip");
        latest.forEach(card -> strip.add(tile(card)));
        add(strip);
    }

    private Anchor tile(GalleryCard card) {
        String name = getTranslation("generation.picture.alt", card.style(), card.product());
        PictureBox box = new PictureBox(card.style()).ratio(1);
        card.picture().ifPresent(src -> box.picture(src, name));
        Anchor tile = new Anchor("generations/" + card.id());
        tile.setAriaLabel(name);
        tile.add(box);
        return tile;
    }
}
