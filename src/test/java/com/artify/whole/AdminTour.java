package com.artify.whole;

import java.nio.file.Path;
import java.util.List;

/** Every view of the admin, with filters that narrow it, on a shop that was filled. */
record AdminTour(List<Stop> stops) {
    /** A view or a filtered view: a name for files and reports, and its address. */
    record Stop(String name, String path) {}

    /** The tour through a data folder's shop, with its most recent things as details. */
    static AdminTour of(Path data) {
        Ledger ledger = new Ledger(data);
        String product = first(ledger, "select uuid from products where handle = 'seed-product-2'");
        // Shopify's stand-in knows the catalogue's products, not the ones that were added in
        // numbers.
        String synced = first(ledger, "select uuid from products order by id limit 1");
        String base = first(ledger, "select uuid from product_bases order by id desc limit 1");
        String style = first(ledger, "select uuid from ai_styles order by id limit 1");
        String generation =
                first(
                        ledger,
                        "select id from generations where generation_type = 'final'"
                                + " order by id desc limit 1");
        String order =
                first(
                        ledger,
                        "select o.uuid from orders o join order_lines l on l.order_id = o.id"
                                + " where l.state = 'ready' order by o.id desc limit 1");
        return new AdminTour(
                List.of(
                        new Stop("home", "/"),
                        new Stop("products", "/products"),
                        new Stop("products-search", "/products?q=dog"),
                        new Stop("product", "/products/" + product),
                        new Stop("product-mapping", "/products/" + product + "/mapping"),
                        new Stop("product-sync", "/products/" + synced + "/sync"),
                        new Stop("product-styles", "/products/" + product + "/styles"),
                        new Stop("product-bases", "/product-bases"),
                        new Stop("product-base", "/product-bases/" + base),
                        new Stop("styles", "/styles"),
                        new Stop("styles-search", "/styles?q=golden"),
                        new Stop("style", "/styles/" + style),
                        new Stop("style-new", "/styles/new"),
                        new Stop("watermark", "/watermark"),
                        new Stop("generations", "/generations"),
                        new Stop("generations-failed", "/generations?status=failed"),
                        new Stop("generations-style", "/generations?style=" + style),
                        new Stop("generation", "/generations/" + generation),
                        new Stop("review", "/review"),
                        new Stop("review-photos", "/review/photos"),
                        new Stop("orders", "/orders"),
                        new Stop("orders-search", "/orders?q=5100"),
                        new Stop("orders-troubled", "/orders?stage=needs-attention"),
                        new Stop("order", "/orders/" + order),
                        new Stop("usage", "/usage"),
                        new Stop("activity", "/activity"),
                        new Stop("settings", "/settings"),
                        new Stop("settings-providers", "/settings/providers"),
                        new Stop("settings-staff", "/settings/staff"),
                        new Stop("settings-plan", "/settings/plan"),
                        new Stop("settings-privacy", "/settings/privacy"),
                        new Stop("settings-messages", "/settings/messages")));
    }

    /** Each view once, without what it also shows by another filter. */
    List<Stop> views() {
        return stops.stream().filter(stop -> !stop.path().contains("?")).toList();
    }

    private static String first(Ledger ledger, String sql) {
        return ledger.texts(sql).getFirst();
    }
}
