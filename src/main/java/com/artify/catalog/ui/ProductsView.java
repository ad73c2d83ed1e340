package com.artify.catalog.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.catalog.ProductFacts;
import com.artify.catalog.ProductSetup;
import com.artify.catalog.Products;
import com.artify.catalog.StoreAdmin;
import com.artify.catalog.readiness.ProductFilter;
import com.artify.catalog.readiness.ProductQueries;
import com.artify.catalog.store.ShopCatalogue;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;

/** The shop's personalisable products: which are ready to sell, and why the others are not. */
@Route(ProductsView.ROUTE)
@Menu(title = "product.list.heading", order = 10, icon = "shopping-bag")
final class ProductsView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "products";

    private final ProductQueries queries;
    private final ProductSetup setup;
    private final Products products;
    private final ShopCatalogue catalogue;
    private final transient StoreAdmin store;
    private final ShopDomain shop;
    private final UndoToast toast;
    private final ProductBar bar = new ProductBar();
    private final Selection<UUID> selection = new Selection<>();
    private final ImportNotice importing;
    private final Surface body = new Surface();
    private QueryParameters query = QueryParameters.empty();
    private ProductQueries.Page shown = new ProductQueries.Page(List.of(), 0);

    ProductsView(
            ProductQueries queries,
            ProductSetup setup,
            Products products,
            ShopCatalogue catalogue,
            StoreAdmin store,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.queries = queries;
        this.setup = setup;
        this.products = products;
        this.catalogue = catalogue;
        this.store = store;
        this.importing = new ImportNotice(this::retry);
        this.shop = currentShop.require();
        this.toast = new UndoToast(this, activities, shop);
        BulkBar bulk =
                new BulkBar(
                        selection,
                        bar,
                        new Button(
                                getTranslation("product.action.enable"), click -> switchOn(true)),
                        new Button(
                                getTranslation("product.action.disable"),
                                click -> switchOn(false)));
        add(
                new PageHeader(getTranslation("product.list.heading")).actions(addButton()),
                importing,
                bar,
                bulk,
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        bar.show(query);
        importing.show(catalogue.state(shop));
        refresh();
    }

    private void retry() {
        catalogue.retry(shop);
        importing.show(catalogue.state(shop));
    }

    /** What staff chose stays chosen while others work. */
    private void changed(Changes.Change change) {
        if (change.kind().equals("catalogue")) {
            importing.show(catalogue.state(shop));
            return;
        }
        boolean concerns = List.of("product", "product-base", "style").contains(change.kind());
        if (concerns) {
            selection.refill(this::catchUp);
        }
    }

    /** News of products that are not on show leave the list alone under somebody's hands. */
    private void catchUp() {
        if (!page().equals(shown)) {
            refresh();
        }
    }

    private ProductQueries.Page page() {
        return queries.page(shop, ProductBar.read(query), Pager.offset(query), Pager.ROWS);
    }

    private void refresh() {
        shown = page();
        selection.begin();
        body.removeAll();
        body.setClassName("flush", !shown.rows().isEmpty());
        if (shown.rows().isEmpty()) {
            body.add(empty(ProductBar.read(query)));
            return;
        }
        body.add(
                new ProductTable(shown.rows(), ProductBar.sorting(query), selection),
                new Pager(ROUTE, query, shown.total()));
    }

    private EmptyState empty(ProductFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("product.list.nothing.title"),
                        getTranslation("product.list.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("product.list.nothing.action")))
                : new EmptyState(
                        "shopping-bag",
                        getTranslation("product.list.empty.title"),
                        getTranslation("product.list.empty.text"),
                        addButton());
    }

    private Button addButton() {
        Button add =
                new Button(
                        getTranslation("product.action.add"),
                        new Symbol("plus"),
                        click ->
                                new ProductChoice(shop, catalogue, store, products)
                                        .ask(this::enable));
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return add;
    }

    private void enable(List<ProductFacts> chosen) {
        List<UUID> done = setup.enable(shop, chosen);
        toast.say(getTranslation("product.said.added", done.size()), done);
        refresh();
    }

    private void switchOn(boolean enabled) {
        List<UUID> done = setup.switchOn(shop, selection.keys(), enabled);
        toast.say(
                getTranslation(
                        enabled ? "product.said.enabled" : "product.said.disabled", done.size()),
                done);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("product.list.heading"));
    }
}
