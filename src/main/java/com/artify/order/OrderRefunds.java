package com.artify.order;

import com.artify.base.ShopDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pieces that refunds took out of orders, once each, whether the news of the refund or that of
 * its order came first.
 */
@Component
class OrderRefunds {
    private final JdbcClient jdbc;

    OrderRefunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what is new of these; false if all of it was known. */
    boolean note(ShopDomain shop, String shopifyOrderId, List<OrderFacts.Refund> pieces) {
        boolean news = false;
        for (OrderFacts.Refund refund : pieces) {
            news |= note(shop, shopifyOrderId, refund);
        }
        return news;
    }

    private boolean note(ShopDomain shop, String shopifyOrderId, OrderFacts.Refund refund) {
        return jdbc.sql(
                                """
                                insert into order_refunds (shop_id, shopify_order_id,
                                  shopify_refund_id, shopify_line_id, quantity)
                                values (?, ?, ?, ?, ?)
                                on conflict (shop_id, shopify_refund_id, shopify_line_id)
                                do nothing\
                                """)
                        .param(shop.value())
                        .param(shopifyOrderId)
                        .param(refund.shopifyRefundId())
                        .param(refund.shopifyLineId())
                        .param(refund.quantity())
                        .update()
                > 0;
    }

    /** How many pieces of each of the order's lines were refunded, by Shopify's id of the line. */
    Map<String, Integer> pieces(ShopDomain shop, String shopifyOrderId) {
        Map<String, Integer> pieces = new HashMap<>();
        jdbc.sql(
                        """
                        select shopify_line_id, sum(quantity) as pieces from order_refunds
                        where shop_id = ? and shopify_order_id = ? group by shopify_line_id\
                        """)
                .param(shop.value())
                .param(shopifyOrderId)
                .query(row -> {
                    pieces.put(row.getString("shopify_line_id"), row.getInt("pieces"));
                });
        return pieces;
    }
}
