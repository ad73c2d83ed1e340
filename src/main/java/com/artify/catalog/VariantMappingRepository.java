package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface VariantMappingRepository extends Repository<VariantMapping, Long> {
    VariantMapping save(VariantMapping mapping);

    @Query(
            """
            select * from product_base_variant_mappings
            where shop_id = :shop and product_id = :productId and is_active = :active\
            """)
    List<VariantMapping> findByShopIdAndProductIdAndIsActive(
            ShopDomain shop, long productId, boolean active);

    @Query(
            """
            select * from product_base_variant_mappings
            where shop_id = :shop and product_id = :productId
              and shopify_variant_id = :shopifyVariantId and is_active\
            """)
    List<VariantMapping> findActive(ShopDomain shop, long productId, String shopifyVariantId);

    @Query(
            """
            select * from product_base_variant_mappings
            where shop_id = :shop
              and shopify_variant_id = :shopifyVariantId
              and is_active = :active\
            """)
    List<VariantMapping> findByShopIdAndShopifyVariantIdAndIsActive(
            ShopDomain shop, String shopifyVariantId, boolean active);
}
