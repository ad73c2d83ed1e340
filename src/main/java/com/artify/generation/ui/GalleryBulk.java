package com.artify.generation.ui;

import com.artify.base.ShopDomain;
import com.artify.base.ui.BulkBar;
import com.artify.base.ui.Selection;
import com.artify.base.ui.Symbol;
import com.artify.generation.GalleryZip;
import com.artify.shop.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What can be done with the chosen generations; it takes the filters' place meanwhile. */
final class GalleryBulk extends Div {
    private final ShopDomain shop;
    private final transient Selection<UUID> selection;
    private final transient GalleryZip zip;
    private transient volatile List<UUID> chosen = List.of();

    GalleryBulk(
            ShopDomain shop,
            Role role,
            Selection<UUID> selection,
            Component filters,
            StaffDeeds deeds,
            GalleryZip zip) {
        this.shop = shop;
        this.selection = selection;
        addClassName("gallery-bulk");
        this.zip = zip;
        Button regenerate = button("refresh-cw", "generation.bulk.regenerate", deeds::regenerate);
        Button review = button("scan-eye", "generation.bulk.review", deeds::sendToReview);
        Button delete = button("trash-2", "generation.bulk.delete", deeds::deletePhotos);
        regenerate.setVisible(role != Role.REVIEWER);
        delete.setVisible(role != Role.REVIEWER);
        // The download runs on a thread of its own, without the page's lock.
        selection.onChange(() -> chosen = List.copyOf(selection.keys()));
        add(new BulkBar(selection, filters, download(), regenerate, review, delete));
    }

    private Anchor download() {
        Anchor all = new Anchor();
        all.setHref(this::send);
        // With the attribute, browsers leave the session's partitioned cookie out in an iframe.
        all.getElement().removeAttribute("download");
        all.setRouterIgnore(true);
        all.addClassName("button");
        all.add(new Symbol("download"), new Text(getTranslation("generation.bulk.zip")));
        return all;
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName("generations.zip");
        event.setContentType("application/zip");
        zip.write(shop, chosen, event.getOutputStream());
    }

    private Button button(String symbol, String textKey, BiConsumer<ShopDomain, Set<UUID>> deed) {
        return new Button(
                getTranslation(textKey),
                new Symbol(symbol),
                click -> {
                    deed.accept(shop, selection.keys());
                    selection.clear();
                });
    }
}
