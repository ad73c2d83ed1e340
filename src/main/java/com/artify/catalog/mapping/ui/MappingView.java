package com.artify.catalog.mapping.ui;

import com.artify.activity.Activities;
import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.Formats;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.StatusBadge;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Tone;
import com.artify.catalog.mapping.MappingMends;
import com.artify.catalog.mapping.MappingRow;
import com.artify.catalog.mapping.MappingRows;
import com.artify.catalog.mapping.ProductMappings;
import com.artify.catalog.ui.UndoToast;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each Shopify variant of a product is printed as, and what is wrong with that. */
@Route("products/:uuid/mapping")
final class MappingView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> OWN = List.of("mapping", "variants", "product");

    private final MappingRows rows;
    private final ShopDomain shop;
    private final MappingDeeds deeds;
    private final MappingGrid grid;
    private final Div head = new Div();
    private final Surface body = new Surface();
    private Optional<UUID> shown = Optional.empty();
    private Optional<MappingBar> bar = Optional.empty();
    private Optional<MappingBulk> bulk = Optional.empty();
    private Optional<Facts> said = Optional.empty();
    private QueryParameters query = QueryParameters.empty();
    private String title = "";

    /** What the head says. */
    private record Facts(String title, int certain, long findings, long printed, long sold) {
        static Facts of(MappingRows.Sheet sheet) {
            return new Facts(
                    sheet.product().title(),
                    sheet.certain(),
                    sheet.findings(),
                    sheet.printed(),
                    sheet.sold());
        }
    }

    MappingView(
            MappingRows rows,
            ProductMappings mappings,
            MappingMends mends,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        this.rows = rows;
        this.shop = currentShop.require();
        this.deeds =
                new MappingDeeds(
                        mappings,
                        mends,
                        shop,
                        new UndoToast(this, activities, shop),
                        this,
                        this::refresh);
        this.grid = new MappingGrid(deeds);
        LiveUpdates.of(
                this,
                changes,
                shop,
                change -> {
                    if (concerns(change)) {
                        refresh();
                    }
                });
    }

    private boolean concerns(Changes.Change change) {
        boolean own = shown.stream().map(UUID::toString).anyMatch(change.id()::equals);
        return change.kind().equals("product-base") || own && OWN.contains(change.kind());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        Optional<UUID> uuid = event.getRouteParameters().get("uuid").flatMap(Ids::parse);
        Optional<MappingRows.Sheet> sheet = uuid.flatMap(id -> rows.of(shop, id));
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!shown.equals(uuid)) {
            shown = uuid;
            said = Optional.empty();
            MappingBar fresh = new MappingBar(path(uuid.get()) + "/mapping");
            MappingBulk all = new MappingBulk(grid, fresh, deeds);
            deeds.of(uuid.get());
            bar = Optional.of(fresh);
            bulk = Optional.of(all);
            removeAll();
            add(head, fresh, all, body);
        }
        show(sheet.get());
    }

    private void refresh() {
        shown.flatMap(uuid -> rows.of(shop, uuid)).ifPresent(this::show);
    }

    private void show(MappingRows.Sheet sheet) {
        Optional<Facts> facts = Optional.of(Facts.of(sheet));
        if (!said.equals(facts)) {
            // Written anew for nothing, its buttons would be gone while somebody presses them.
            said = facts;
            title = sheet.product().title();
            head.removeAll();
            head.add(header(sheet));
        }
        bar.ifPresent(each -> each.show(query, sheet.rows()));
        List<MappingRow> found = MappingFilter.of(query).apply(sheet.rows());
        grid.show(found, sheet.targets());
        bulk.ifPresent(MappingBulk::refresh);
        body.setClassName("flush", !found.isEmpty());
        if (found.isEmpty()) {
            body.removeAll();
            body.add(empty(sheet));
            return;
        }
        if (grid.getParent().isEmpty()) {
            body.removeAll();
            body.add(grid);
        }
    }

    private PageHeader header(MappingRows.Sheet sheet) {
        String path = path(sheet.product().uuid());
        Button accept =
                new Button(
                        getTranslation("mapping.accept.button", sheet.certain()),
                        click -> deeds.acceptCertain(sheet.certain()));
        accept.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        accept.setVisible(sheet.certain() > 0);
        LinkButton sync = LinkButton.to(path + "/sync", getTranslation("mapping.action.sync"));
        return new PageHeader(getTranslation("mapping.page.heading", title))
                .backTo(path, title)
                .badges(badge(sheet))
                .actions(sync, accept)
                .subtitle(
                        new Span(
                                getTranslation(
                                        "mapping.page.printed",
                                        Formats.count(sheet.printed(), getLocale()),
                                        Formats.count(sheet.sold(), getLocale()))));
    }

    private StatusBadge badge(MappingRows.Sheet sheet) {
        return sheet.findings() == 0
                ? new StatusBadge(Tone.SUCCESS, getTranslation("mapping.badge.fine"))
                : new StatusBadge(
                        Tone.CAUTION, getTranslation("mapping.badge.findings", sheet.findings()));
    }

    private EmptyState empty(MappingRows.Sheet sheet) {
        if (!sheet.rows().isEmpty()) {
            return new EmptyState(
                    "search",
                    getTranslation("mapping.empty.none-found"),
                    getTranslation("mapping.empty.none-found-text"),
                    LinkButton.to(
                            path(sheet.product().uuid()) + "/mapping",
                            getTranslation("mapping.empty.show-all")));
        }
        return new EmptyState(
                "layers",
                getTranslation("mapping.empty.heading"),
                getTranslation("mapping.empty.text"),
                LinkButton.to(
                        path(sheet.product().uuid()), getTranslation("mapping.empty.action")));
    }

    private static String path(UUID product) {
        return "products/" + product;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("mapping.page.heading", title));
    }
}
