package com.artify.generation.ui;

import com.artify.base.ui.PictureBox;
import com.artify.base.ui.RelativeTime;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Tone;
import com.artify.generation.GalleryCard;
import com.artify.generation.GenerationStatus;
import com.artify.generation.GenerationType;
import com.artify.generation.ReviewState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * One generation as a picture with its style, product and age, and a box to choose it. A finished
 * preview carries no badge: it is what most tiles are.
 */
final class GalleryTile extends Div {
    private final GalleryCard card;
    private final Element box = new Element("input");

    /** {@code suffix} is what the link keeps of the gallery's address. */
    GalleryTile(GalleryCard card, String suffix, boolean picked) {
        this.card = card;
        addClassName("gallery-tile");
        getElement().setAttribute("data-id", card.id().toString());
        box.setAttribute("type", "checkbox")
                .setAttribute("tabindex", "-1")
                .setAttribute(
                        "aria-label",
                        getTranslation("generation.gallery.pick", card.style(), card.product()));
        getElement().appendChild(box);
        Div line = new Div(span("name", card.style()), new RelativeTime(card.createdAt()));
        line.addClassName("line");
        Anchor link = new Anchor("generations/" + card.id() + suffix);
        link.add(picture(), line, span("product", card.product() + " · " + card.size()));
        add(link);
        pick(picked);
    }

    GalleryCard card() {
        return card;
    }

    /** Shows whether the generation is chosen. */
    void pick(boolean picked) {
        box.setProperty("checked", picked);
        setClassName("picked", picked);
    }

    private Div picture() {
        PictureBox picture = new PictureBox(getTranslation("generation.picture.none")).ratio(1);
        card.picture()
                .ifPresent(src ->
                        picture.picture(
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
        if (card.review() == ReviewState.AWAITING || card.review() == ReviewState.REJECTED) {
            marks.add(badges.review(card.review()));
        }
        Div frame = new Div(picture, marks);
        frame.addClassName("frame");
        frame.setClassName("unfinished", card.status() != GenerationStatus.COMPLETED);
        return frame;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
