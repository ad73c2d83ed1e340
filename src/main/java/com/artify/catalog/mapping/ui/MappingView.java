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
import com.artify.catalog.mapping.Finding;
import com.artify.catalog.mapping.LinkedVariant;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What each Shopify variant of a product is printed as, and what is wrong with that. */
@Route("products/:uuid/mapping")
final class MappingView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, MappingLine.Actions {
    private static final List<String> KINDS =
            List.of("mapping", "variants", "product", "product-base");

    private final MappingRows rows;
    private final ProductMappings mappings;
    private final MappingMends mends;
    private final ShopDomain shop;
    private final UndoToast toast;
    private final MappingGrid grid = new MappingGrid(this);
    private final Div head = new Div();
    private final Surface body = new Surface();
    private Optional<UUID> shown = Optional.empty();
    private Optional<MappingBar> bar = Optional.empty();
    private QueryParameters query = QueryParameters.empty();
    private String title = "";

    MappingView(
            MappingRows rows,
            ProductMappings mappings,
            MappingMends mends,
            Activities activities,
            Changes changes,
            CurrentShop currentShop) {
        super(Width.WIDE);
        this.rows = rows;
        this.mappings = mappings;
        this.mends = mends;
        this.shop = currentShop.require();
        this.toast = new UndoToast(this, activities, shop);
        LiveUpdates.of(
                this,
                changes,
                shop,
                change -> {
                    if (KINDS.contains(change.kind())) {
                        refresh();
                    }
                });
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
            MappingBar fresh = new MappingBar(path(uuid.get()) + "/mapping");
            bar = Optional.of(fresh);
            removeAll();
            add(head, fresh, body);
        }
        show(sheet.get());
    }

    private void refresh() {
        shown.flatMap(uuid -> rows.of(shop, uuid)).ifPresent(this::show);
    }

    private void show(MappingRows.Sheet sheet) {
        title = sheet.product().title();
        head.removeAll();
        head.add(header(sheet));
        bar.ifPresent(each -> each.show(query, sheet.rows()));
        List<MappingRow> found = MappingFilter.of(query).apply(sheet.rows());
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
        grid.show(found, sheet.targets());
    }

    private PageHeader header(MappingRows.Sheet sheet) {
        String path = path(sheet.product().uuid());
        Button accept =
                new Button(
                        getTranslation("mapping.accept.button", sheet.certain()),
                        click -> accept(sheet));
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

    private void accept(MappingRows.Sheet sheet) {
        mappings.acceptCertain(shop, sheet.product().uuid())
                .ifPresent(deed ->
                        done(getTranslation("mapping.done.accepted", sheet.certain()), deed));
        refresh();
    }

    @Override
    public void map(MappingRow row, Optional<LinkedVariant> target) {
        shown.flatMap(product ->
                        mappings.map(
                                shop, product, Map.of(row.key(), target.map(LinkedVariant::uuid))))
                .ifPresent(deed ->
                        done(
                                target.map(each ->
                                                getTranslation(
                                                        "mapping.done.mapped",
                                                        row.title(),
                                                        each.name()))
                                        .orElseGet(() ->
                                                getTranslation(
                                                        "mapping.done.unmapped", row.title())),
                                deed));
        refresh();
    }

    @Override
    public void mend(MappingRow.MendedFinding finding) {
        shown.map(product -> mends.mend(shop, product, Set.of(finding.finding().uuid())))
                .filter(deeds -> !deeds.isEmpty())
                .ifPresent(deeds -> toast.say(getTranslation("mapping.done.mended"), deeds));
        refresh();
    }

    @Override
    public void leave(Finding finding) {
        shown.flatMap(product -> mends.leave(shop, product, Set.of(finding.uuid())))
                .ifPresent(deed -> done(getTranslation("mapping.done.left"), deed));
        refresh();
    }

    private void done(String text, UUID deed) {
        Collection<UUID> deeds = List.of(deed);
        toast.say(text, deeds);
    }

    private static String path(UUID product) {
        return "products/" + product;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("mapping.page.heading", title));
    }
}
