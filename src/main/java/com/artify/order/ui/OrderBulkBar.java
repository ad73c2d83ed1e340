package com.artify.order.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.LinkButton;
import com.artify.base.ui.Selection;
import com.artify.order.LineHolds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** What can be done with several orders at once. */
final class OrderBulkBar extends Composite<Div> {
    private final Selection<UUID> selection;

    OrderBulkBar(
            Selection<UUID> selection,
            Component filters,
            LineHolds holds,
            ShopDomain shop,
            PrintDownloads downloads,
            UndoToast toast) {
        this.selection = selection;
        // Downloads run beside the page's lock, so they get a copy.
        AtomicReference<Set<UUID>> chosen = new AtomicReference<>(Set.of());
        selection.onChange(() -> chosen.set(selection.keys()));
        getContent().addClassName("bulk-holder");
        Button hold =
                button(
                        "hold",
                        orders ->
                                toast.say(holds.holdOrders(shop, orders, ""), "order.done.held."));
        Button release =
                button(
                        "release",
                        orders ->
                                toast.say(
                                        holds.releaseOrders(shop, orders), "order.done.released."));
        getContent()
                .add(
                        new BulkBar(
                                selection,
                                filters,
                                LinkButton.download(
                                                downloads.zip(chosen::get, "print-files"),
                                                getTranslation("order.action.zip"))
                                        .symbol("download"),
                                LinkButton.download(
                                        downloads.manifest(chosen::get, "manifest"),
                                        getTranslation("order.action.manifest")),
                                hold,
                                release));
    }

    /** A button on the chosen orders, after which none is chosen any more. */
    private Button button(String action, Consumer<Set<UUID>> deed) {
        return new Button(
                getTranslation("order.action." + action),
                click -> {
                    Set<UUID> orders = selection.keys();
                    selection.clear();
                    deed.accept(orders);
                });
    }
}
