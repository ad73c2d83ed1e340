package com.artify.order;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrderRepository extends Repository<Order, Long> {
    Order save(Order order);

    Optional<Order> findByShopIdAndShopifyOrderId(ShopDomain shop, String shopifyOrderId);

    List<Order> findByShopIdAndIdInOrderById(ShopDomain shop, Collection<Long> ids);

    List<Order> findByShopIdAndUuidIn(ShopDomain shop, Collection<UUID> uuids);

    Optional<Order> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    Optional<Order> findByShopIdAndId(ShopDomain shop, long id);
}
