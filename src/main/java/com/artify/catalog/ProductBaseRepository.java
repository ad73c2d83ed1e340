package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProductBaseRepository extends Repository<ProductBase, Long> {
    ProductBase save(ProductBase base);

    /** Removed ones too. */
    Optional<ProductBase> findByShopIdAndUuid(ShopDomain shop, UUID uuid);

    List<ProductBase> findByShopIdAndRemovedAtIsNullOrderBySortOrder(ShopDomain shop);
}
