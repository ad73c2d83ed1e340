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
import com.artify.base.ui.ReorderList;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Symbol;
import com.artify.base.ui.Toast;
import com.artify.catalog.BaseFilter;
import com.artify.catalog.BaseQueries;
import com.artify.catalog.BaseRow;
import com.artify.catalog.BaseUpkeep;
import com.artify.catalog.ProductBase;
import com.artify.shop.CurrentShop;
import com.artify.shop.Shops;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shop's product bases: what is printed on, in the order that pickers show them. */
@Route(BasesView.ROUTE)
@Menu(title = "product-base.list.heading", order = 11, icon = "layers")
final class BasesView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "product-bases";

    private final BaseQueries queries;
    private final BaseUpkeep upkeep;
    private final Shops shops;
    private final ShopDomain shop;
    private final UndoToast toast;
    private final BaseBar bar = new BaseBar();
    private final Selection<UUID> selection = new Selection<>();
    private final Surface body = new Surface();
    private final Button arrange;
    private QueryParameters query = QueryParameters.empty();
    private boolean arranging;
    private List<BaseRow> shown = List.of();

    BasesView(
            BaseQueries queries,
            BaseUpkeep upkeep,
            Shops shops,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.NARROW);
        this.queries = queries;
        this.upkeep = upkeep;
        this.shops = shops;
        this.shop = currentShop.require();
        this.toast = new UndoToast(this, activities, shop);
        this.arrange = new Button("", click -> arrange(!arranging));
        add(
                new PageHeader(getTranslation("product-base.list.heading"))
                        .actions(arrange, addButton()),
                bar,
                bulk(),
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private BulkBar bulk() {
        return new BulkBar(
                selection,
                bar,
                new Button(getTranslation("product-base.action.activate"), click -> switchOn(true)),
                new Button(
                        getTranslation("product-base.action.deactivate"), click -> switchOn(false)),
                new Button(getTranslation("product-base.action.duplicate"), click -> duplicate()),
                new Button(getTranslation("product-base.action.remove"), click -> remove()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        bar.show(query);
        arrange(false);
    }

    /** What staff chose or drag stays while others work. */
    private void changed(Changes.Change change) {
        if ("product-base".equals(change.kind()) && !arranging) {
            selection.refill(this::catchUp);
        }
    }

    /** News that change nothing on show leave the list alone under somebody's hands. */
    private void catchUp() {
        if (!queries.list(shop, BaseBar.read(query)).equals(shown)) {
            refresh();
        }
    }

    private void arrange(boolean now) {
        arranging = now;
        arrange.setText(
                getTranslation(
                        now ? "product-base.action.arranged" : "product-base.action.arrange"));
        bar.setVisible(!now);
        refresh();
    }

    private void refresh() {
        BaseFilter filter = arranging ? BaseFilter.ALL : BaseBar.read(query);
        shown = queries.list(shop, filter);
        selection.begin();
        bar.setVisible(!arranging);
        arrange.setVisible(arranging || shown.size() > 1);
        body.removeAll();
        body.setClassName("flush", !shown.isEmpty());
        if (shown.isEmpty()) {
            body.add(empty(filter));
        } else if (arranging) {
            body.add(ordered(shown));
        } else {
            body.add(new BaseTable(shown, BaseBar.sorting(query), selection));
        }
    }

    private ReorderList ordered(List<BaseRow> rows) {
        List<UUID> order = new ArrayList<>(rows.stream().map(BaseRow::uuid).toList());
        ReorderList list =
                new ReorderList(
                        getTranslation("product-base.list.heading"),
                        (from, to) -> {
                            order.add(to, order.remove(from));
                            upkeep.reorder(shop, order)
                                    .ifPresent(deed ->
                                            toast.say(
                                                    getTranslation("product-base.said.moved"),
                                                    List.of(deed)));
                        });
        rows.forEach(row -> {
            Span variants = new Span(getTranslation("product-base.list.count", row.variants()));
            variants.addClassNames("small", "secondary");
            list.row(row.name(), new Span(row.name()), variants);
        });
        return list;
    }

    private EmptyState empty(BaseFilter filter) {
        return filter.narrows()
                ? new EmptyState(
                        "search",
                        getTranslation("product-base.list.nothing.title"),
                        getTranslation("product-base.list.nothing.text"),
                        LinkButton.to(ROUTE, getTranslation("product-base.list.nothing.action")))
                : new EmptyState(
                        "layers",
                        getTranslation("product-base.list.empty.title"),
                        getTranslation("product-base.list.empty.text"),
                        addButton());
    }

    private Button addButton() {
        Button add =
                new Button(
                        getTranslation("product-base.action.add"),
                        new Symbol("plus"),
                        click -> new NewBaseDialog(this::add).open());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return add;
    }

    private void add(String name, List<String> options) {
        ProductBase base =
                upkeep.add(shop, name, options, shops.find(shop).orElseThrow().currency());
        getUI().ifPresent(ui -> ui.navigate(ROUTE + "/" + base.uuid()));
    }

    private void switchOn(boolean active) {
        List<UUID> done = upkeep.switchOn(shop, selection.keys(), active);
        toast.say(
                getTranslation(
                        active ? "product-base.said.activated" : "product-base.said.deactivated",
                        done.size()),
                done);
        refresh();
    }

    private void duplicate() {
        long copies =
                queries.list(shop, BaseFilter.ALL).stream()
                        .filter(row -> selection.keys().contains(row.uuid()))
                        .flatMap(row ->
                                upkeep
                                        .duplicate(
                                                shop,
                                                row.uuid(),
                                                getTranslation(
                                                        "product-base.copy.name", row.name()))
                                        .stream())
                        .count();
        Toast.say(getTranslation("product-base.said.duplicated", copies));
        refresh();
    }

    private void remove() {
        List<UUID> done = upkeep.remove(shop, selection.keys());
        toast.say(getTranslation("product-base.said.removed", done.size()), done);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("product-base.list.heading"));
    }
}
