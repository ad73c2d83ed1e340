package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SizeRepository extends Repository<Size, Long> {
    Size save(Size size);

    @Query("select * from sizes where shop_id = :shop and uuid = :uuid")
    Optional<Size> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query(
            """
            select * from sizes
            where shop_id = :shop
              and product_id = :productId
              and is_active = :active order by sort_order\
            """)
    List<Size> findByShopIdAndProductIdAndIsActiveOrderBySortOrder(
            ShopDomain shop, long productId, boolean active);

    @Query(
            """
            select * from sizes
            where shop_id = :shop and product_id = :productId
              and shopify_variant_id = :shopifyVariantId and is_active order by sort_order\
            """)
    List<Size> findActive(ShopDomain shop, long productId, String shopifyVariantId);

    @Query(
            """
            select * from sizes
            where shop_id = :shop
              and shopify_variant_id = :shopifyVariantId
              and is_active = :active\
            """)
    List<Size> findByShopIdAndShopifyVariantIdAndIsActive(
            ShopDomain shop, String shopifyVariantId, boolean active);
}
