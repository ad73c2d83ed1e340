package com.artify.catalog.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.LengthUnit;
import com.artify.base.ShopDomain;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Toast;
import com.artify.catalog.PrintMeasure;
import com.artify.catalog.Product;
import com.artify.catalog.ProductBase;
import com.artify.catalog.Size;
import com.artify.catalog.SizeDraft;
import com.artify.catalog.SizeSaved;
import com.artify.catalog.StoreResult;
import com.artify.catalog.StoreVariant;
import com.artify.catalog.feasibility.Matrix;
import com.artify.catalog.feasibility.PrintDecisions.Print;
import com.artify.catalog.readiness.ProductRow;
import com.artify.shop.CurrentShop;
import com.artify.storage.ObjectKey;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Profiles;

/** One product: what it lacks, its bases and sizes, how it prints, what shoppers see. */
@Route(ProductsView.ROUTE + "/:uuid")
final class ProductView extends PageFrame
        implements BeforeEnterObserver, HasDynamicTitle, SizesCard.Owner {
    private static final Duration SHOWN = Duration.ofHours(1);
    private static final List<String> OWN = List.of("product", "variants", "mapping");
    private static final List<String> SHARED = List.of("product-base", "style");

    private final ProductParts parts;
    private final ShopDomain shop;
    private final UndoToast toast;
    private Optional<UUID> shown = Optional.empty();
    private Optional<Component> styles = Optional.empty();
    private String title = "";

    ProductView(ProductParts parts, Changes changes, CurrentShop currentShop) {
        super(Width.WIDE);
        this.parts = parts;
        this.shop = currentShop.require();
        this.toast = new UndoToast(this, parts.activities(), shop);
        LiveUpdates.of(this, changes, shop, this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("uuid").flatMap(Ids::parse);
        if (shown.flatMap(uuid -> parts.products().find(shop, uuid)).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        // Made once: the card follows changes by itself, and what is dragged on it must not vanish.
        styles =
                shown.flatMap(uuid -> parts.styleCards().of(shop, uuid)).map(Component.class::cast);
        refresh();
    }

    /** For news of other products, buttons would be gone while somebody presses them. */
    private void changed(Changes.Change change) {
        boolean own = shown.stream().map(UUID::toString).anyMatch(change.id()::equals);
        if (SHARED.contains(change.kind()) || own && OWN.contains(change.kind())) {
            refresh();
        }
    }

    private void refresh() {
        shown.flatMap(uuid -> parts.products().find(shop, uuid))
                .ifPresent(product ->
                        parts.queries()
                                .find(shop, product.uuid())
                                .ifPresent(row -> show(product, row)));
    }

    private void show(Product product, ProductRow row) {
        title = product.title();
        Matrix matrix = parts.feasibility().matrix(product);
        List<StoreVariant> variants = parts.variants().of(product);
        Div main = new Div(new MappingCard(row), bases(product));
        main.addClassName("stack");
        styles.ifPresent(main::add);
        main.add(sizes(product, variants));
        Div side = new Div(new ReadinessCard(row), storefront(product, matrix));
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        FeasibilityCard feasibility = new FeasibilityCard(matrix, unit(), this::decide);
        feasibility.setId("feasibility");
        removeAll();
        add(header(product, row));
        if (product.gone()) {
            add(new GoneNotice(parts.succession().of(product), () -> follow(product)));
        }
        add(columns, feasibility);
    }

    private boolean follow(Product product) {
        if (!(parts.succession().move(shop, product.uuid())
                instanceof StoreResult.Done<Integer>(Integer moved))) {
            return false;
        }
        Toast.say(getTranslation("product.said.moved", moved));
        refresh();
        return true;
    }

    private PageHeader header(Product product, ProductRow row) {
        return new PageHeader(title)
                .backTo(ProductsView.ROUTE, getTranslation("product.list.heading"))
                .badges(new ReadinessBadges(this).badge(row.readiness()))
                .actions(
                        new Button(
                                getTranslation(
                                        product.enabled()
                                                ? "product.action.disable"
                                                : "product.action.enable"),
                                click -> switchOn(product)));
    }

    private LengthUnit unit() {
        return parts.settings().of(shop).unit();
    }

    private BasesCard bases(Product product) {
        List<ProductBase> linked = parts.setup().basesOf(product);
        List<UUID> known = linked.stream().map(ProductBase::uuid).toList();
        return new BasesCard(
                linked,
                parts.bases().all(shop).stream()
                        .filter(base -> base.active() && !known.contains(base.uuid()))
                        .toList(),
                base ->
                        said(
                                getTranslation("product.said.linked", base.name()),
                                parts.setup().link(shop, product.uuid(), base.uuid()).stream()
                                        .toList()),
                base ->
                        said(
                                getTranslation("product.said.unlinked", base.name()),
                                parts.setup().unlink(shop, product.uuid(), base.uuid()).stream()
                                        .toList()));
    }

    private SizesCard sizes(Product product, List<StoreVariant> variants) {
        return new SizesCard(parts.sizes().of(product), variants, unit(), this);
    }

    private StorefrontCard storefront(Product product, Matrix matrix) {
        boolean demo = parts.environment().acceptsProfiles(Profiles.of("demo"));
        Optional<String> address =
                Optional.ofNullable(product.handle())
                        .map(handle ->
                                demo
                                        ? "/demo/store/" + handle
                                        : "https://" + shop.value() + "/products/" + handle);
        return new StorefrontCard(
                product,
                matrix,
                key -> ObjectKey.parse(key).map(file -> parts.links().link(file, null, SHOWN)),
                address);
    }

    private void switchOn(Product product) {
        boolean enabled = !product.enabled();
        said(
                getTranslation(enabled ? "product.said.enabled" : "product.said.disabled", 1),
                parts.setup().switchOn(shop, List.of(product.uuid()), enabled));
    }

    private void decide(Set<Print> prints, boolean accepted) {
        shown.ifPresent(product ->
                said(
                        getTranslation(
                                accepted
                                        ? "feasibility.said.accepted"
                                        : "feasibility.said.withdrawn",
                                prints.size()),
                        (accepted
                                        ? parts.decisions().accept(shop, product, prints)
                                        : parts.decisions().withdraw(shop, product, prints))
                                .stream().toList()));
    }

    @Override
    public void edit(Optional<Size> size) {
        Optional<Product> product = shown.flatMap(uuid -> parts.products().find(shop, uuid));
        product.ifPresent(found -> {
            SizeDraft start =
                    size.map(present ->
                                    new SizeDraft(
                                            present.print().name(),
                                            present.measure(),
                                            Optional.ofNullable(present.shopifyVariantId())))
                            .orElse(new SizeDraft("", PrintMeasure.USUAL, Optional.empty()));
            new SizeDialog(
                            start,
                            parts.variants().of(found),
                            unit(),
                            draft -> save(found, size.map(Size::uuid), draft))
                    .open();
        });
    }

    private SizeSaved save(Product product, Optional<UUID> size, SizeDraft draft) {
        SizeSaved result = parts.sizes().save(shop, product.uuid(), size, draft);
        if (result instanceof SizeSaved.Saved saved) {
            said(
                    getTranslation("product.said.size-saved", draft.name()),
                    List.of(saved.activity()));
        }
        return result;
    }

    @Override
    public void remove(Size size) {
        shown.ifPresent(product ->
                said(
                        getTranslation("product.said.size-removed", size.print().name()),
                        parts.sizes().remove(shop, product, size.uuid()).stream().toList()));
    }

    private void said(String text, Collection<UUID> deeds) {
        toast.say(text, deeds);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.app.title", title);
    }
}
