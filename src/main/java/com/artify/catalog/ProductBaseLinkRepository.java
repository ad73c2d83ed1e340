package com.artify.catalog;

import com.artify.base.ShopDomain;
import org.springframework.data.repository.Repository;

interface ProductBaseLinkRepository extends Repository<ProductBaseLink, Long> {
    ProductBaseLink save(ProductBaseLink link);

    boolean existsByShopIdAndProductIdAndProductBaseId(
            ShopDomain shop, long productId, long productBaseId);

    int countByShopIdAndProductId(ShopDomain shop, long productId);
}
