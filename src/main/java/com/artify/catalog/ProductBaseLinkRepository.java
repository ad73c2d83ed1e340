package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProductBaseLinkRepository extends Repository<ProductBaseLink, Long> {
    ProductBaseLink save(ProductBaseLink link);

    boolean existsByShopIdAndProductIdAndProductBaseIdAndIsEnabled(
            ShopDomain shop, long productId, long productBaseId, boolean enabled);

    Optional<ProductBaseLink> findByShopIdAndProductIdAndProductBaseId(
            ShopDomain shop, long productId, long productBaseId);

    List<ProductBaseLink> findByShopIdAndProductIdAndIsEnabledOrderBySortOrder(
            ShopDomain shop, long productId, boolean enabled);

    int countByShopIdAndProductId(ShopDomain shop, long productId);
}
