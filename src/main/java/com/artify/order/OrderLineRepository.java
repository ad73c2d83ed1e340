package com.artify.order;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface OrderLineRepository extends Repository<OrderLine, Long> {
    OrderLine save(OrderLine line);

    @Query("select * from order_lines where shop_id = :shop and order_id = :orderId order by id")
    List<OrderLine> findByShopIdAndOrderIdOrderById(ShopDomain shop, long orderId);

    List<OrderLine> findByShopIdAndOrderIdInOrderById(ShopDomain shop, Collection<Long> orders);

    List<OrderLine> findByShopIdAndUuidIn(ShopDomain shop, Collection<UUID> uuids);

    @Query("select * from order_lines where shop_id = :shop and id = :id")
    Optional<OrderLine> findByShopIdAndId(ShopDomain shop, long id);

    @Query("select * from order_lines where shop_id = :shop and uuid = :uuid")
    Optional<OrderLine> findByShopIdAndUuid(ShopDomain shop, UUID uuid);
}
