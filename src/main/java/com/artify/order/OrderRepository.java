package com.artify.order;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, Long> {
    Order save(Order order);

    @Query("select * from orders where shop_id = :shop and shopify_order_id = :shopifyOrderId")
    Optional<Order> findByShopIdAndShopifyOrderId(ShopDomain shop, String shopifyOrderId);

    List<Order> findByShopIdAndIdInOrderById(ShopDomain shop, Collection<Long> ids);

    List<Order> findByShopIdAndUuidIn(ShopDomain shop, Collection<UUID> uuids);

    @Query("select * from orders where shop_id = :shop and uuid = :uuid")
    Optional<Order> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query("select * from orders where shop_id = :shop and id = :id")
    Optional<Order> findByShopIdAndId(ShopDomain shop, long id);
}
