package com.artify.catalog.store;

/** Shopify's global ids, such as {@code gid://shopify/Product/1}. */
final class Gids {
    private static final String PRODUCT = "gid://shopify/Product/";

    private Gids() {}

    static String product(long id) {
        return PRODUCT + id;
    }

    /** The number at the end. */
    static long number(String gid) {
        return Long.parseLong(gid.substring(gid.lastIndexOf('/') + 1));
    }
}
