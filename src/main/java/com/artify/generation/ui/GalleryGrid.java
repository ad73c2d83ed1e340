package com.artify.generation.ui;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Selection;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryCard;
import com.artify.generation.GalleryQuery;
import com.artify.generation.GallerySort;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A shop's generations as an endless grid, sheet after sheet as the reader scrolls, in which some
 * can be chosen: one by one, from one to another, or all.
 */
@Tag("artify-gallery")
@JsModule("./admin/artify-gallery.ts")
final class GalleryGrid extends HtmlContainer {
    private static final int SHEET = 48;

    private final transient Gallery gallery;
    private final ShopDomain shop;
    private final transient Selection<UUID> selection;
    private final List<GallerySheet> sheets = new ArrayList<>();
    private transient GalleryQuery query = GalleryQuery.ALL;
    private String suffix = "";
    private Optional<UUID> first = Optional.empty();
    private Optional<UUID> anchor = Optional.empty();

    /** The reader chose: {@code one} more or less, {@code range}, {@code all} or {@code none}. */
    @DomEvent("artify-pick")
    public static final class Pick extends ComponentEvent<GalleryGrid> {
        private final String how;
        private final Optional<UUID> id;

        public Pick(
                GalleryGrid source,
                boolean fromClient,
                @EventData("event.detail.how") String how,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.how = how;
            this.id = Ids.parse(id);
        }
    }

    GalleryGrid(Gallery gallery, ShopDomain shop, Selection<UUID> selection) {
        this.gallery = gallery;
        this.shop = shop;
        this.selection = selection;
        addClassName("gallery");
        addListener(Pick.class, this::pick);
        selection.onChange(this::showPicks);
    }

    /** Begins anew; {@code suffix} is what links to a generation keep of the address. */
    boolean show(GalleryQuery wanted, String suffix) {
        query = wanted;
        this.suffix = suffix;
        anchor = Optional.empty();
        selection.begin();
        removeAll();
        sheets.clear();
        fill(append(Optional.empty()));
        first = sheets.getFirst().tiles().stream().findFirst().map(tile -> tile.card().id());
        return first.isPresent();
    }

    /** Shows the present state of a generation, wherever it stands; new ones come first. */
    void refresh(UUID id) {
        Optional<GalleryCard> card = gallery.card(shop, id);
        boolean known =
                card.isPresent() && sheets.stream().anyMatch(sheet -> sheet.replace(card.get()));
        if (!known && query.sort() == GallerySort.NEWEST) {
            prependNewer();
        }
    }

    boolean holdsAny() {
        return first.isPresent();
    }

    private void pick(Pick pick) {
        Set<UUID> chosen = new LinkedHashSet<>(selection.keys());
        switch (pick.how) {
            case "all" -> chosen.addAll(gallery.ids(shop, query));
            case "none" -> chosen.clear();
            case "range" -> pick.id.ifPresent(id -> chosen.addAll(upTo(id)));
            default ->
                    pick.id.ifPresent(id -> {
                        anchor = Optional.of(id);
                        if (!chosen.remove(id)) {
                            chosen.add(id);
                        }
                    });
        }
        selection.chooseOnly(atMost(chosen));
    }

    /** From the one that was chosen last to this one, also where they are far apart. */
    private List<UUID> upTo(UUID id) {
        UUID from = anchor.orElse(id);
        anchor = Optional.of(from);
        return gallery.between(shop, query, from, id);
    }

    private Set<UUID> atMost(Set<UUID> chosen) {
        return chosen.size() > Gallery.MOST
                ? new LinkedHashSet<>(chosen.stream().limit(Gallery.MOST).toList())
                : chosen;
    }

    private void showPicks() {
        Set<UUID> chosen = selection.keys();
        getElement().setAttribute("picking", !chosen.isEmpty());
        sheets.forEach(sheet ->
                sheet.tiles().forEach(tile -> tile.pick(chosen.contains(tile.card().id()))));
    }

    private void prependNewer() {
        GallerySheet head = sheets.getFirst();
        List<GalleryCard> found =
                first.map(id -> newerThan(id))
                        .orElseGet(() -> gallery.page(shop, query, Optional.empty(), SHEET));
        if (found.isEmpty()) {
            return;
        }
        first = Optional.of(found.getFirst().id());
        if (head.filled()) {
            found.reversed().forEach(head::prepend);
        }
    }

    private List<GalleryCard> newerThan(UUID id) {
        return gallery.range(shop, query, Optional.empty(), id).stream()
                .filter(card -> !card.id().equals(id))
                .toList();
    }

    private GalleryTile tile(GalleryCard card) {
        return new GalleryTile(card, suffix, selection.keys().contains(card.id()));
    }

    private GallerySheet append(Optional<UUID> after) {
        GallerySheet sheet = new GallerySheet(after, this::tile);
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
            sheet.fill(gallery.range(shop, query, sheet.after(), sheet.last().get()));
            return;
        }
        List<GalleryCard> cards = gallery.page(shop, query, sheet.after(), SHEET + 1);
        boolean more = cards.size() > SHEET;
        sheet.fill(more ? cards.subList(0, SHEET) : cards);
        if (more) {
            append(sheet.last());
        }
    }
}
