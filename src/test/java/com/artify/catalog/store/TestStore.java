package com.artify.catalog.store;

import com.artify.catalog.StoreAdmin;
import com.artify.shopify.admin.AdminApi;

/** Makes the real way to products for tests. */
public final class TestStore {
    private TestStore() {}

    public static StoreAdmin over(AdminApi api) {
        return new ShopifyStore(api);
    }
}
