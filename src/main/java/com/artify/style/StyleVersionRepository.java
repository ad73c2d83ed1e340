package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StyleVersionRepository extends Repository<StyleVersion, Long> {
    StyleVersion save(StyleVersion version);

    Optional<StyleVersion> findByShopIdAndStyleIdAndNumber(
            ShopDomain shop, long styleId, int number);

    List<StyleVersion> findByShopIdAndStyleIdOrderByNumberDesc(ShopDomain shop, long styleId);

    Optional<StyleVersion> findByShopIdAndId(ShopDomain shop, long id);
}
