package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import org.springframework.data.repository.Repository;

interface VariantMappingRepository extends Repository<VariantMapping, Long> {
    VariantMapping save(VariantMapping mapping);

    List<VariantMapping> findByShopIdAndProductIdAndIsActive(
            ShopDomain shop, long productId, boolean active);

    List<VariantMapping> findByShopIdAndShopifyVariantIdAndIsActive(
            ShopDomain shop, String shopifyVariantId, boolean active);
}
