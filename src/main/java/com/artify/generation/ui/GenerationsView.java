package com.artify.generation.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Surface;
import com.artify.generation.Gallery;
import com.artify.generation.GalleryFilter;
import com.artify.shop.CurrentShop;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.style.Styles;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** All generations of the shop as pictures, narrowed by what stands in the address. */
@OpenTo(Role.REVIEWER)
@Route(GenerationsView.ROUTE)
@Menu(title = "generation.gallery.title", order = 1, icon = "images")
final class GenerationsView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "generations";

    private final GalleryBar bar;
    private final GalleryGrid grid;
    private final Surface body = new Surface();

    GenerationsView(Gallery gallery, Styles styles, Changes changes, CurrentShop currentShop) {
        super(Width.WIDE);
        ShopDomain shop = currentShop.require();
        bar = new GalleryBar(styles.all(shop));
        grid = new GalleryGrid(gallery, shop);
        add(new PageHeader(getTranslation("generation.gallery.title")), bar, body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GalleryFilter filter = GalleryQuery.read(event.getLocation().getQueryParameters());
        bar.show(event.getLocation().getQueryParameters());
        body.removeAll();
        body.add(grid.show(filter) ? grid : empty(filter));
    }

    private void changed(Changes.Change change) {
        if (!"generation".equals(change.kind())) {
            return;
        }
        Ids.parse(change.id()).ifPresent(grid::refresh);
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
                        getTranslation("generation.gallery.empty.text"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("generation.gallery.title"));
    }
}
