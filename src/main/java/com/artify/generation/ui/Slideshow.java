package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryCard;
import com.artify.generation.GalleryQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The gallery as it is filtered, one picture after another over the whole window. */
@Tag("artify-slideshow")
@JsModule("./admin/artify-slideshow.ts")
final class Slideshow extends Component {
    private static final int AT_ONCE = 24;

    private final transient Gallery gallery;
    private final ShopDomain shop;
    private final transient List<Slide> slides = new ArrayList<>();
    private transient GalleryQuery query = GalleryQuery.ALL;
    private Optional<UUID> last = Optional.empty();

    /** One picture and what is said of it; {@code src} is empty where there is none. */
    record Slide(String href, String src, String alt, String title, String subtitle) {}

    private record Texts(
            String label,
            String previous,
            String next,
            String play,
            String pause,
            String close,
            String open) {}

    /** The browser is about to reach the last slide it knows. */
    @DomEvent("artify-more")
    public static final class More extends ComponentEvent<Slideshow> {
        public More(Slideshow source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    Slideshow(Gallery gallery, ShopDomain shop) {
        this.gallery = gallery;
        this.shop = shop;
        getElement()
                .setPropertyBean(
                        "texts",
                        new Texts(
                                text("label"),
                                text("previous"),
                                text("next"),
                                text("play"),
                                text("pause"),
                                text("close"),
                                text("open")))
                .setProperty("instead", getTranslation("generation.picture.none"));
        addListener(More.class, event -> load());
    }

    /** Begins with the first that the filter lets through. */
    void play(GalleryQuery wanted) {
        query = wanted;
        last = Optional.empty();
        slides.clear();
        load();
        getElement().callJsFunction("begin");
    }

    private void load() {
        List<GalleryCard> cards = gallery.page(shop, query, last, AT_ONCE);
        if (!cards.isEmpty()) {
            last = Optional.of(cards.getLast().id());
            cards.forEach(card -> slides.add(slide(card)));
        }
        getElement().setPropertyList("slides", slides);
    }

    private Slide slide(GalleryCard card) {
        return new Slide(
                GenerationsView.ROUTE + "/" + card.id(),
                card.large().orElse(""),
                getTranslation("generation.picture.alt", card.style(), card.product()),
                card.style(),
                card.product() + " · " + card.size());
    }

    private String text(String key) {
        return getTranslation("generation.slideshow." + key);
    }
}
