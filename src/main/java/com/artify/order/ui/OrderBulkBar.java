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

/** What can be done with several orders at once. */
final class OrderBulkBar extends Composite<Div> {
    OrderBulkBar(
            Selection<UUID> selection,
            Component filters,
            LineHolds holds,
            ShopDomain shop,
            PrintDownloads downloads,
            UndoToast toast) {
        // Downloads run beside the page's lock, so they get a copy.
        AtomicReference<Set<UUID>> chosen = new AtomicReference<>(Set.of());
        selection.onChange(() -> chosen.set(selection.keys()));
        getContent().addClassName("bulk-holder");
        Button hold =
                new Button(
                        getTranslation("order.action.hold"),
                        click -> {
                            Set<UUID> orders = selection.keys();
                            selection.clear();
                            toast.say(holds.holdOrders(shop, orders, ""), "order.done.held.");
                        });
        Button release =
                new Button(
                        getTranslation("order.action.release"),
                        click -> {
                            Set<UUID> orders = selection.keys();
                            selection.clear();
                            toast.say(holds.releaseOrders(shop, orders), "order.done.released.");
                        });
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
}
