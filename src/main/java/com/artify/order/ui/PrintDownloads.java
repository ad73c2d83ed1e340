package com.artify.order.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.order.Manifest;
import com.artify.order.OrderQueries;
import com.artify.order.PrintList;
import com.artify.order.PrintZip;
import com.artify.shop.CurrentShop;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;

/** Print files of orders as downloads, read when they are asked for. */
@SpringComponent
@UIScope
class PrintDownloads {
    private final OrderQueries orders;
    private final PrintZip zip;
    private final ShopDomain shop;

    PrintDownloads(OrderQueries orders, PrintZip zip, CurrentShop currentShop) {
        this.orders = orders;
        this.zip = zip;
        this.shop = currentShop.require();
    }

    /** The print files with their manifest, packed under {@code name}. */
    DownloadHandler zip(Supplier<Collection<UUID>> which, String name) {
        return event -> {
            event.setFileName(name + ".zip");
            event.setContentType("application/zip");
            zip.write(list(which), event.getOutputStream());
        };
    }

    /** The manifest alone. */
    DownloadHandler manifest(Supplier<Collection<UUID>> which, String name) {
        return event -> {
            event.setFileName(name + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            event.getOutputStream().write(Manifest.of(list(which)).getBytes(UTF_8));
        };
    }

    private PrintList list(Supplier<Collection<UUID>> which) {
        return PrintList.of(orders.details(shop, which.get()));
    }
}
