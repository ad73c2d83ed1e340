package com.artify.order;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.Database;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each shop's orders were last looked at in Shopify. */
@Component
class LooksAtOrders {
    private final JdbcClient jdbc;
    private final Database database;

    LooksAtOrders(JdbcClient jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<Instant> last(ShopDomain shop) {
        return jdbc.sql("select looked_at from order_looks where shop_id = ?")
                .param(shop.value())
                .query((row, number) -> database.requiredInstant(row, "looked_at"))
                .optional();
    }

    void looked(ShopDomain shop, Instant time) {
        jdbc.sql(
                        """
                        insert into order_looks (shop_id, looked_at) values (?, ?)
                        on conflict (shop_id) do update set looked_at = excluded.looked_at\
                        """)
                .param(shop.value())
                .param(database.parameter(time))
                .update();
    }

    /**
     * Whether the order is known as it is now. Shopify's times are exact to the second, so what was
     * told within the second of the last change may lack what came after it.
     */
    boolean knows(ShopDomain shop, StoreOrders.Changed order) {
        return jdbc.sql(
                                """
                                select count(*) from orders where shop_id = ?
                                  and shopify_order_id = ? and (shopify_updated_at > ?
                                    or shopify_updated_at = ? and shopify_told_at >= ?)\
                                """)
                        .param(shop.value())
                        .param(order.shopifyOrderId())
                        .param(database.parameter(order.updatedAt()))
                        .param(database.parameter(order.updatedAt()))
                        .param(database.parameter(order.updatedAt().plusSeconds(1)))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
