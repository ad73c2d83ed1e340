package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SizeRepository extends Repository<Size, Long> {
    Size save(Size size);

    Optional<Size> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    List<Size> findByShopIdAndProductIdAndIsActiveOrderBySortOrder(
            ShopDomain shop, long productId, boolean active);

    List<Size> findByShopIdAndShopifyVariantIdAndIsActive(
            ShopDomain shop, String shopifyVariantId, boolean active);
}
