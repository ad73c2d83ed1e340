package com.artify.generation.ui;

import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.generation.GalleryCard;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * One generation as a picture with its style, product and age. A finished preview carries no badge:
 * it is what most tiles are.
 */
final class GalleryTile extends Anchor {
    private final GalleryCard card;

    GalleryTile(GalleryCard card) {
        super("generations/" + card.id());
        this.card = card;
        addClassName("gallery-tile");
        Div line = new Div(span("name", card.style()), new RelativeTime(card.createdAt()));
        line.addClassName("line");
        add(picture(), line, span("product", card.product() + " · " + card.size()));
    }

    GalleryCard card() {
        return card;
    }

    private Div picture() {
        PictureBox box = new PictureBox(getTranslation("generation.picture.none")).ratio(1);
        card.picture()
                .ifPresent(src ->
                        box.picture(
                                src,
                                getTranslation(
                                        "generation.picture.alt", card.style(), card.product())));
        Div marks = new Div();
        marks.addClassName("marks");
        GenerationBadges badges = new GenerationBadges(this);
        if (card.type() == GenerationType.FINAL) {
            marks.add(new StatusBadge(Tone.NEUTRAL, badges.typeText(card.type())));
        }
        if (card.status() != GenerationStatus.COMPLETED) {
            marks.add(badges.status(card.status(), card.failure()));
        }
        Div picture = new Div(box, marks);
        picture.addClassName("frame");
        picture.setClassName("unfinished", card.status() != GenerationStatus.COMPLETED);
        return picture;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
