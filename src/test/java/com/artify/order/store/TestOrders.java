package com.artify.order.store;

import com.artify.order.StoreOrders;
import com.artify.shopify.admin.AdminApi;
import java.time.Clock;

/** Makes the real way to orders for tests. */
public final class TestOrders {
    private TestOrders() {}

    public static StoreOrders over(AdminApi api) {
        return new ShopifyOrders(api, Clock.systemUTC());
    }
}
