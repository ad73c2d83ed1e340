package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StyleVersionRepository extends Repository<StyleVersion, Long> {
    StyleVersion save(StyleVersion version);

    Optional<StyleVersion> findByShopIdAndStyleIdAndNumber(
            ShopDomain shop, long styleId, int number);

    Optional<StyleVersion> findByShopIdAndId(ShopDomain shop, long id);
}
