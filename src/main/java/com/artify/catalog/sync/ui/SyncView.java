package com.artify.catalog.sync.ui;

import com.artify.base.Changes;
import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.base.ui.Background;
import com.artify.base.ui.LiveUpdates;
import com.artify.base.ui.Notice;
import com.artify.base.ui.PageFrame;
import com.artify.base.ui.PageHeader;
import com.artify.base.ui.Surface;
import com.artify.base.ui.Toast;
import com.artify.base.ui.Tone;
import com.artify.catalog.Product;
import com.artify.catalog.Products;
import com.artify.catalog.sync.PlanResult;
import com.artify.catalog.sync.StartResult;
import com.artify.catalog.sync.StepState;
import com.artify.catalog.sync.SyncPlan;
import com.artify.catalog.sync.SyncRun;
import com.artify.catalog.sync.SyncStatus;
import com.artify.catalog.sync.SyncStep;
import com.artify.catalog.sync.Syncs;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/** Plans a product's sync to Shopify, does it, and shows what came of it. */
@Route("products/:uuid/sync")
final class SyncView extends PageFrame implements BeforeEnterObserver, HasDynamicTitle {
    private final Products products;
    private final Syncs syncs;
    private final ShopDomain shop;
    private final Div planned = new Div();
    private final Div done = new Div();
    private final Background shopify = new Background(this);
    private Optional<Product> shown = Optional.empty();
    private SyncStatus seen = SyncStatus.DONE;

    SyncView(Products products, Syncs syncs, Changes changes, CurrentShop currentShop) {
        super(Width.NARROW);
        this.products = products;
        this.syncs = syncs;
        this.shop = currentShop.require();
        planned.addClassName("stack");
        done.addClassName("stack");
        LiveUpdates.of(
                this,
                changes,
                shop,
                change -> {
                    if ("sync".equals(change.kind())) {
                        shown.ifPresent(this::progress);
                    }
                });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown =
                event.getRouteParameters()
                        .get("uuid")
                        .flatMap(Ids::parse)
                        .flatMap(uuid -> products.find(shop, uuid));
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Product product = shown.get();
        removeAll();
        add(header(product), done, planned);
        progress(product);
        if (seen != SyncStatus.RUNNING) {
            plan(product);
        }
    }

    private PageHeader header(Product product) {
        Button again = new Button(getTranslation("sync.plan.again"), click -> plan(product));
        return new PageHeader(getTranslation("sync.page.heading", product.title()))
                .backTo(
                        "products/" + product.uuid() + "/mapping",
                        getTranslation("mapping.page.heading", product.title()))
                .actions(again);
    }

    private void plan(Product product) {
        planned.removeAll();
        planned.add(new PlanningCard());
        shopify.run(() -> syncs.plan(product), this::show);
    }

    private void show(PlanResult result) {
        planned.removeAll();
        planned.add(
                switch (result) {
                    case PlanResult.Planned(SyncPlan plan) -> new PlanCard(plan, this::apply);
                    case PlanResult.Gone gone -> problem(getTranslation("sync.problem.gone"));
                    case PlanResult.Refused(String message) ->
                            problem(getTranslation("sync.problem.refused", message));
                    case PlanResult.Unreachable(var later) ->
                            problem(getTranslation("sync.problem.unreachable"));
                });
    }

    private static Component problem(String text) {
        return new Surface(new Notice(Tone.CRITICAL, new Span(text)));
    }

    private void apply(SyncPlan plan, boolean remove) {
        switch (syncs.start(plan, remove)) {
            case StartResult.Started started -> Toast.say(getTranslation("sync.start.started"));
            case StartResult.Busy busy -> Toast.say(getTranslation("sync.start.busy"));
            case StartResult.Nothing nothing -> Toast.say(getTranslation("sync.start.nothing"));
            case StartResult.Changed(PlanResult now) -> {
                show(now);
                Toast.say(getTranslation("sync.start.changed"));
            }
        }
        shown.ifPresent(this::progress);
    }

    /** Shows how far the newest sync is; once it ends, what is left to do is planned anew. */
    private void progress(Product product) {
        List<SyncRun> history = syncs.history(product);
        done.removeAll();
        if (history.isEmpty()) {
            return;
        }
        SyncRun newest = history.getFirst();
        List<SyncStep> failed =
                newest.failed() == 0
                        ? List.of()
                        : syncs.steps(shop, newest.id()).stream()
                                .filter(step -> step.state() == StepState.FAILED)
                                .toList();
        done.add(
                new RunCard(newest, failed, () -> syncs.resume(shop, newest.id())),
                new HistoryCard(history));
        boolean ended = seen == SyncStatus.RUNNING && newest.status() != SyncStatus.RUNNING;
        seen = newest.status();
        if (seen == SyncStatus.RUNNING) {
            shopify.forget();
            planned.removeAll();
        } else if (ended) {
            plan(product);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "base.app.title",
                getTranslation("sync.page.heading", shown.map(Product::title).orElse("")));
    }
}
