package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryCard;
import com.artify.generation.GalleryFilter;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shop's generations as an endless grid, sheet after sheet as the reader scrolls. */
final class GalleryGrid extends Div {
    private static final int SHEET = 48;

    private final Gallery gallery;
    private final ShopDomain shop;
    private final List<GallerySheet> sheets = new ArrayList<>();
    private GalleryFilter filter = GalleryFilter.ALL;
    private Optional<UUID> newest = Optional.empty();

    GalleryGrid(Gallery gallery, ShopDomain shop) {
        this.gallery = gallery;
        this.shop = shop;
        addClassName("gallery");
    }

    /** Begins anew with what the filter lets through; false if that is nothing. */
    boolean show(GalleryFilter wanted) {
        filter = wanted;
        removeAll();
        sheets.clear();
        fill(append(Optional.empty()));
        newest = sheets.getFirst().tiles().stream().findFirst().map(tile -> tile.card().id());
        return newest.isPresent();
    }

    /** Shows the present state of a generation, wherever it stands; new ones come first. */
    void refresh(UUID id) {
        Optional<GalleryCard> card = gallery.card(shop, id);
        boolean known =
                card.isPresent() && sheets.stream().anyMatch(sheet -> sheet.replace(card.get()));
        if (!known) {
            prependNewer();
        }
    }

    boolean holdsAny() {
        return newest.isPresent();
    }

    private void prependNewer() {
        GallerySheet head = sheets.getFirst();
        List<GalleryCard> found =
                newest.map(id -> gallery.range(shop, filter, id, Optional.empty()))
                        .orElseGet(() -> gallery.page(shop, filter, Optional.empty(), SHEET));
        List<GalleryCard> newer =
                found.stream().filter(card -> newest.filter(card.id()::equals).isEmpty()).toList();
        if (newer.isEmpty()) {
            return;
        }
        newest = Optional.of(newer.getFirst().id());
        if (head.filled()) {
            newer.reversed().forEach(head::prepend);
        }
    }

    private GallerySheet append(Optional<UUID> before) {
        GallerySheet sheet = new GallerySheet(before);
        sheet.onNear(event -> fill(sheet));
        sheets.add(sheet);
        add(sheet);
        return sheet;
    }

    private void fill(GallerySheet sheet) {
        if (sheet.filled()) {
            return;
        }
        if (sheet.last().isPresent()) {
            sheet.fill(gallery.range(shop, filter, sheet.last().get(), sheet.before()));
            return;
        }
        List<GalleryCard> cards = gallery.page(shop, filter, sheet.before(), SHEET + 1);
        boolean more = cards.size() > SHEET;
        sheet.fill(more ? cards.subList(0, SHEET) : cards);
        if (more) {
            append(sheet.last());
        }
    }
}
