package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.PictureBox;
import com.artify.base.ui.Surface;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryCard;
import com.artify.generation.GenerationStatus;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** What else was made of the same photo: the shopper's other tries, and staff's. */
final class SiblingsCard extends Surface {
    private static final int MOST = 12;

    private final transient Gallery gallery;
    private final ShopDomain shop;
    private final UUID id;
    private final Div strip = new Div();

    SiblingsCard(Gallery gallery, ShopDomain shop, UUID id) {
        this.gallery = gallery;
        this.shop = shop;
        this.id = id;
        heading(getTranslation("generation.siblings"));
        strip.addClassName("siblings");
        add(strip);
        refresh();
    }

    /** Shows what there is now. */
    void refresh() {
        List<GalleryCard> cards = gallery.siblings(shop, id, MOST);
        setVisible(!cards.isEmpty());
        strip.removeAll();
        cards.forEach(card -> strip.add(link(card)));
    }

    private Anchor link(GalleryCard card) {
        PictureBox picture = new PictureBox(getTranslation("generation.picture.none")).ratio(1);
        card.picture()
                .ifPresent(src ->
                        picture.picture(
                                src,
                                getTranslation(
                                        "generation.picture.alt", card.style(), card.product())));
        GenerationBadges badges = new GenerationBadges(this);
        Span words =
                new Span(
                        card.status() == GenerationStatus.COMPLETED
                                ? badges.typeText(card.type())
                                : badges.statusText(card.status()));
        words.addClassNames("small", "secondary");
        Span style = new Span(card.style());
        style.addClassName("small");
        Anchor link = new Anchor(GenerationsView.ROUTE + "/" + card.id());
        link.add(picture, style, words);
        return link;
    }
}
