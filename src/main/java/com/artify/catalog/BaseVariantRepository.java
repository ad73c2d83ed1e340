package com.artify.catalog;

import com.artify.base.ShopDomain;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface BaseVariantRepository extends Repository<BaseVariant, Long> {
    BaseVariant save(BaseVariant variant);

    List<BaseVariant> findByShopIdAndProductBaseIdAndRemovedAtIsNullOrderBySortOrder(
            ShopDomain shop, long productBaseId);

    /** Removed ones too. */
    List<BaseVariant> findByShopIdAndProductBaseId(ShopDomain shop, long productBaseId);

    List<BaseVariant> findByShopIdAndIdIn(ShopDomain shop, Collection<Long> ids);
}
