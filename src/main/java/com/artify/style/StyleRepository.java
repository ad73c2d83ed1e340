package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StyleRepository extends Repository<Style, Long> {
    Style save(Style style);

    @Query("select * from ai_styles where shop_id = :shop and uuid = :uuid")
    Optional<Style> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    List<Style> findByShopIdAndUuidIn(ShopDomain shop, Collection<UUID> uuids);

    @Modifying
    @Query("update ai_styles set sort_order = :place where shop_id = :shop and id = :id")
    void putAt(ShopDomain shop, long id, int place);

    @Query("select count(*) from ai_styles where shop_id = :shop")
    int countByShopId(ShopDomain shop);

    @Query("select * from ai_styles where shop_id = :shop and id = :id")
    Optional<Style> findByShopIdAndId(ShopDomain shop, long id);

    @Query("select * from ai_styles where shop_id = :shop order by sort_order")
    List<Style> findByShopIdOrderBySortOrder(ShopDomain shop);

    /** The active ones that a product offers, in the product's order. */
    @Query(
            """
            select s.* from product_styles p
              join ai_styles s on s.id = p.ai_style_id and s.shop_id = p.shop_id
            where p.shop_id = :shop and p.product_id = :productId
              and p.is_enabled and s.is_active order by p.sort_order\
            """)
    List<Style> findOffered(ShopDomain shop, long productId);

    /** One of those that a product offers. */
    @Query(
            """
            select s.* from product_styles p
              join ai_styles s on s.id = p.ai_style_id and s.shop_id = p.shop_id
            where p.shop_id = :shop and p.product_id = :productId and s.uuid = :uuid
              and p.is_enabled and s.is_active\
            """)
    Optional<Style> findOffered(ShopDomain shop, long productId, UUID uuid);

    @Modifying
    @Query("update ai_styles set usage_count = usage_count + 1 where shop_id = :shop and id = :id")
    void countUse(ShopDomain shop, long id);
}
