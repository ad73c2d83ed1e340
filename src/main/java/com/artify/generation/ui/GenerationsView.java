package com.artify.generation.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.catalog.Products;
import com.artify.engine.ImageGenerators;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryFilter;
import com.artify.generation.GalleryQuery;
import com.artify.generation.GalleryZip;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.style.Styles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.UUID;

/** All generations of the shop as pictures, narrowed by what stands in the address. */
@Route(GenerationsView.ROUTE)
@OpenTo(Role.REVIEWER)
@Menu(title = "generation.gallery.title", order = 1, icon = "images")
final class GenerationsView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "generations";

    private final transient Gallery gallery;
    private final ShopDomain shop;
    private final ZoneId zone;
    private final GalleryBar bar;
    private final GalleryGrid grid;
    private final Slideshow slideshow;
    private final Surface body = new Surface();
    private transient GalleryQuery query = GalleryQuery.ALL;

    GenerationsView(
            Gallery gallery,
            Styles styles,
            Products products,
            ImageGenerators generators,
            Shops shops,
            StaffDeeds deeds,
            GalleryZip zip,
            Changes changes,
            CurrentShop currentShop,
            CurrentStaff currentStaff) {
        super(Width.WIDE);
        this.gallery = gallery;
        shop = currentShop.require();
        zone = shops.zone(shop);
        Selection<UUID> selection = new Selection<>();
        bar =
                new GalleryBar(
                        new FilterChoices(shop, styles, products, gallery, generators),
                        new GalleryAddress(QueryParameters.empty(), zone));
        grid = new GalleryGrid(gallery, shop, selection);
        slideshow = new Slideshow(gallery, shop);
        GalleryBulk bulk =
                new GalleryBulk(shop, currentStaff.require().role(), selection, bar, deeds, zip);
        add(header(), bar, bulk, body, slideshow);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GalleryAddress address = new GalleryAddress(event.getLocation().getQueryParameters(), zone);
        query = address.read();
        bar.show(address);
        bar.count(gallery.count(shop, query.filter()));
        body.removeAll();
        body.add(grid.show(query, address.suffix()) ? grid : empty(query.filter()));
    }

    private PageHeader header() {
        Button play =
                new Button(
                        getTranslation("generation.slideshow.start"),
                        new Symbol("play"),
                        click -> slideshow.play(query));
        return new PageHeader(getTranslation("generation.gallery.title")).actions(play);
    }

    private void changed(Changes.Change change) {
        if (!"generation".equals(change.kind())) {
            return;
        }
        Ids.parse(change.id()).ifPresent(grid::refresh);
        bar.count(gallery.count(shop, query.filter()));
        if (!grid.isAttached() && grid.holdsAny()) {
            body.removeAll();
            body.add(grid);
        }
    }

    private EmptyState empty(GalleryFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("generation.gallery.nothing.title"),
                        getTranslation("generation.gallery.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("generation.gallery.nothing.action")))
                : new EmptyState(
                        "images",
                        getTranslation("generation.gallery.empty.title"),
                        getTranslation("generation.gallery.empty.text"),
                        LinkButton.to("", getTranslation("base.begin")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("generation.gallery.title"));
    }
}
