package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProductBaseRepository extends Repository<ProductBase, Long> {
    ProductBase save(ProductBase base);

    /** Removed ones too. */
    @Query("select * from product_bases where shop_id = :shop and uuid = :uuid")
    Optional<ProductBase> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    @Query(
            """
            select * from product_bases
            where shop_id = :shop and removed_at is null order by sort_order\
            """)
    List<ProductBase> findByShopIdAndRemovedAtIsNullOrderBySortOrder(ShopDomain shop);
}
