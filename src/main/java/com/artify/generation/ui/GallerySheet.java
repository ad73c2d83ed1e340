package com.artify.generation.ui;

import com.artify.generation.GalleryCard;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A stretch of the gallery. It holds its tiles only while it is near the window, so that neither
 * server nor browser ever holds more than a few screens of a long gallery.
 */
@Tag("artify-near")
@JsModule("./admin/artify-near.ts")
final class GallerySheet extends HtmlContainer {
    private final Optional<UUID> after;
    private final Function<GalleryCard, GalleryTile> tile;
    private Optional<UUID> last = Optional.empty();
    private boolean filled;

    /** The sheet came near the window. */
    @DomEvent("artify-near")
    public static final class Near extends ComponentEvent<GallerySheet> {
        public Near(GallerySheet source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The sheet is far from the window again. */
    @DomEvent("artify-far")
    public static final class Far extends ComponentEvent<GallerySheet> {
        public Far(GallerySheet source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A sheet of what follows the generation {@code after}, drawn by {@code tile}. */
    GallerySheet(Optional<UUID> after, Function<GalleryCard, GalleryTile> tile) {
        this.after = after;
        this.tile = tile;
        addClassName("gallery-sheet");
        addListener(Far.class, event -> empty());
    }

    Registration onNear(ComponentEventListener<Near> listener) {
        return addListener(Near.class, listener);
    }

    void fill(List<GalleryCard> cards) {
        removeAll();
        cards.forEach(card -> add(tile.apply(card)));
        filled = true;
        last = cards.isEmpty() ? last : Optional.of(cards.getLast().id());
        getElement().executeJs("this.release && this.release()");
    }

    private void empty() {
        removeAll();
        filled = false;
    }

    /** Puts a card that came to be since before the others. */
    void prepend(GalleryCard card) {
        addComponentAsFirst(tile.apply(card));
        last = last.or(() -> Optional.of(card.id()));
    }

    /** Shows a card anew; false if it is not here. */
    boolean replace(GalleryCard card) {
        Optional<GalleryTile> shown =
                tiles().stream().filter(tile -> tile.card().id().equals(card.id())).findFirst();
        shown.ifPresent(old -> {
            addComponentAtIndex(indexOf(old), tile.apply(card));
            remove(old);
        });
        return shown.isPresent();
    }

    List<GalleryTile> tiles() {
        return getChildren()
                .filter(GalleryTile.class::isInstance)
                .map(GalleryTile.class::cast)
                .toList();
    }

    boolean filled() {
        return filled;
    }

    Optional<UUID> after() {
        return after;
    }

    /** The last generation that was ever shown here. */
    Optional<UUID> last() {
        return last;
    }
}
