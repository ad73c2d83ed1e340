package com.artify.order;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrderLineRepository extends Repository<OrderLine, Long> {
    OrderLine save(OrderLine line);

    List<OrderLine> findByShopIdAndOrderIdOrderById(ShopDomain shop, long orderId);

    List<OrderLine> findByShopIdAndOrderIdInOrderById(ShopDomain shop, Collection<Long> orders);

    List<OrderLine> findByShopIdAndUuidIn(ShopDomain shop, Collection<UUID> uuids);

    Optional<OrderLine> findByShopIdAndId(ShopDomain shop, long id);

    Optional<OrderLine> findByShopIdAndUuid(ShopDomain shop, UUID uuid);
}
