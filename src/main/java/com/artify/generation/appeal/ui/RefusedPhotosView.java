package com.artify.generation.appeal.ui;

import com.artify.base.Changes;
import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.EmptyState;
import com.artify.base.ui.FilterChips;
import com.artify.base.ui.FilterChips.Choice;
import com.artify.base.ui.FilterSelect;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Pager;
import com.artify.base.ui.Selection;
import com.artify.generation.appeal.RefusedPhoto;
import com.artify.generation.appeal.RefusedPhotos;
import com.artify.generation.appeal.RefusedPhotos.Order;
import com.artify.generation.appeal.RefusedPhotos.Part;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The photos that the safety check refused, veiled until one asks to see them. */
@OpenTo(Role.REVIEWER)
@Route(RefusedPhotosView.ROUTE)
final class RefusedPhotosView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "review/photos";

    private static final String PART = "show";
    private static final String ALLOWED = "allowed";
    private static final String SORT = "sort";
    private static final String SOONEST = "soonest";

    private final transient RefusedPhotos photos;
    private final transient AppealDeeds deeds;
    private final ShopDomain shop;
    private final boolean mayDelete;
    private final FilterChips chips =
            new FilterChips(ROUTE, PART, getTranslation("refused.filter"));
    private final FilterSelect order =
            new FilterSelect(ROUTE, SORT, getTranslation("refused.sort"));
    private final Selection<UUID> selection = new Selection<>();
    private final Div body = new Div();
    private final Set<UUID> unveiled = new HashSet<>();
    private QueryParameters query = QueryParameters.empty();
    private transient List<RefusedPhoto> page = List.of();

    RefusedPhotosView(
            RefusedPhotos photos,
            AppealDeeds deeds,
            Changes changes,
            CurrentShop currentShop,
            CurrentStaff currentStaff) {
        super(Width.WIDE);
        this.photos = photos;
        this.deeds = deeds;
        shop = currentShop.require();
        mayDelete = currentStaff.require().role().covers(Role.MANAGER);
        Paragraph text = new Paragraph(getTranslation("refused.text"));
        text.addClassNames("secondary", "refused-text");
        Div bar = new Div(chips, order);
        bar.addClassName("refused-bar");
        add(
                new PageHeader(getTranslation("refused.title"))
                        .backTo("review", getTranslation("review.title")),
                text,
                bar,
                bulk(bar),
                body);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    private BulkBar bulk(Div bar) {
        Button allow = new Button(getTranslation("refused.allow.several"), click -> allowChosen());
        Button delete =
                new Button(
                        getTranslation("refused.delete.several"),
                        click -> {
                            deeds.delete(shop, chosen());
                            selection.clear();
                        });
        delete.setVisible(mayDelete);
        return new BulkBar(selection, bar, allow, delete);
    }

    private void allowChosen() {
        List<RefusedPhoto> chosen = chosen();
        new AllowDialog(
                        chosen.size(),
                        reason -> {
                            deeds.allow(shop, chosen, reason);
                            selection.clear();
                        })
                .open();
    }

    private List<RefusedPhoto> chosen() {
        return page.stream().filter(photo -> selection.keys().contains(photo.id())).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        show();
    }

    private void changed(Changes.Change change) {
        if (RefusedPhotos.KIND.equals(change.kind())) {
            selection.refill(this::show);
        }
    }

    private void show() {
        Part part = part();
        chips.show(
                query.excluding("page"),
                getTranslation("refused.filter.waiting", photos.count(shop, Part.WAITING)),
                List.of(
                        new Choice(
                                ALLOWED,
                                getTranslation(
                                        "refused.filter.allowed",
                                        photos.count(shop, Part.ALLOWED)))));
        order.show(
                query,
                getTranslation("refused.sort.newest"),
                List.of(new Choice(SOONEST, getTranslation("refused.sort.soonest"))));
        page = photos.page(shop, part, order(), Pager.offset(query), Pager.ROWS);
        selection.begin();
        body.removeAll();
        order.setVisible(!page.isEmpty());
        if (page.isEmpty()) {
            body.add(empty(part));
            return;
        }
        Div grid = new Div(page.stream().map(this::tile).toArray(Component[]::new));
        grid.addClassName("refused-photos");
        body.add(grid, new Pager(ROUTE, query, photos.count(shop, part)));
    }

    private RefusedTile tile(RefusedPhoto photo) {
        RefusedTile tile =
                new RefusedTile(
                        photo, unveiled.contains(photo.id()), () -> unveiled.add(photo.id()));
        photo.allowance()
                .ifPresentOrElse(
                        allowance ->
                                tile.allowed(
                                        allowance,
                                        () -> deeds.withdraw(shop, allowance.activity())),
                        () ->
                                tile.waiting(
                                        selection.row(photo.id(), getTranslation("refused.choose")),
                                        () -> allow(photo)));
        if (mayDelete && photo.allowance().isEmpty()) {
            tile.deletable(() -> deeds.delete(shop, List.of(photo)));
        }
        return tile;
    }

    private void allow(RefusedPhoto photo) {
        new AllowDialog(1, reason -> deeds.allow(shop, List.of(photo), reason)).open();
    }

    private EmptyState empty(Part part) {
        String area = part == Part.WAITING ? "refused.empty." : "refused.nothing.";
        return new EmptyState(
                "circle-check",
                getTranslation(area + "title"),
                getTranslation(area + "text"),
                part == Part.WAITING
                        ? LinkButton.to("review", getTranslation("refused.empty.action"))
                        : LinkButton.to(ROUTE, getTranslation("refused.nothing.action")));
    }

    private Order order() {
        return query.getSingleParameter(SORT).filter(SOONEST::equals).isPresent()
                ? Order.DELETED_SOONEST
                : Order.NEWEST;
    }

    private Part part() {
        return query.getSingleParameter(PART).filter(ALLOWED::equals).isPresent()
                ? Part.ALLOWED
                : Part.WAITING;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", getTranslation("refused.title"));
    }
}
