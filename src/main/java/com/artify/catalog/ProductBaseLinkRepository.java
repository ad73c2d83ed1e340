package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProductBaseLinkRepository extends Repository<ProductBaseLink, Long> {
    ProductBaseLink save(ProductBaseLink link);

    boolean existsByShopIdAndProductIdAndProductBaseIdAndIsEnabled(
            ShopDomain shop, long productId, long productBaseId, boolean enabled);

    @Query(
            """
            select * from product_product_bases
            where shop_id = :shop
              and product_id = :productId
              and product_base_id = :productBaseId\
            """)
    Optional<ProductBaseLink> findByShopIdAndProductIdAndProductBaseId(
            ShopDomain shop, long productId, long productBaseId);

    @Query(
            """
            select * from product_product_bases
            where shop_id = :shop
              and product_id = :productId
              and is_enabled = :enabled order by sort_order\
            """)
    List<ProductBaseLink> findByShopIdAndProductIdAndIsEnabledOrderBySortOrder(
            ShopDomain shop, long productId, boolean enabled);

    @Query(
            """
            select count(*) from product_product_bases
            where shop_id = :shop and product_id = :productId\
            """)
    int countByShopIdAndProductId(ShopDomain shop, long productId);
}
