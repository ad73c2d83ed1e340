package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BaseVariantRepository extends Repository<BaseVariant, Long> {
    BaseVariant save(BaseVariant variant);

    @Query(
            """
            select * from product_base_variants
            where shop_id = :shop
              and product_base_id = :productBaseId
              and removed_at is null order by sort_order\
            """)
    List<BaseVariant> findByShopIdAndProductBaseIdAndRemovedAtIsNullOrderBySortOrder(
            ShopDomain shop, long productBaseId);

    /** Removed ones too. */
    @Query(
            """
            select * from product_base_variants
            where shop_id = :shop and product_base_id = :productBaseId\
            """)
    List<BaseVariant> findByShopIdAndProductBaseId(ShopDomain shop, long productBaseId);

    /** Those of the variants that a product is printed as: they, their base and its link are on. */
    @Query(
            """
            select v.* from product_base_variants v
              join product_bases b on b.id = v.product_base_id
              join product_product_bases l
                on l.product_base_id = b.id and l.product_id = :productId
            where v.shop_id = :shop and v.id in (:ids)
              and v.is_active and b.is_active and b.removed_at is null and l.is_enabled
            """)
    List<BaseVariant> findPrintable(ShopDomain shop, long productId, Collection<Long> ids);
}
