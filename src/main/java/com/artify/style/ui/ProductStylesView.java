package com.artify.style.ui;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.shop.CurrentShop;
import com.artify.style.ProductDirectory;
import com.artify.style.ProductDirectory.Entry;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;

/** The styles of one product, on a page of their own. */
@Route("products/:id/styles")
final class ProductStylesView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private final ProductDirectory products;
    private final ProductStyleCards cards;
    private final ShopDomain shop;
    private String title = "";

    ProductStylesView(ProductDirectory products, ProductStyleCards cards, CurrentShop currentShop) {
        super(Width.NARROW);
        this.products = products;
        this.cards = cards;
        this.shop = currentShop.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Entry> product =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(Ids::parse)
                        .flatMap(uuid -> products.find(shop, uuid));
        if (product.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = getTranslation("style.product.page", product.get().title());
        removeAll();
        add(
                new PageHeader(title)
                        .backTo(
                                "products/" + product.get().uuid(),
                                getTranslation("style.product.back")));
        cards.of(shop, product.get().uuid()).ifPresent(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", title);
    }
}
