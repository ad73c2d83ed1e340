package com.artify.style;

import com.artify.base.ShopDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StyleVersionRepository extends Repository<StyleVersion, Long> {
    StyleVersion save(StyleVersion version);

    @Query(
            """
            select * from style_versions
            where shop_id = :shop and ai_style_id = :styleId and number = :number\
            """)
    Optional<StyleVersion> findByShopIdAndStyleIdAndNumber(
            ShopDomain shop, long styleId, int number);

    @Query(
            """
            select * from style_versions
            where shop_id = :shop and ai_style_id = :styleId order by number desc\
            """)
    List<StyleVersion> findByShopIdAndStyleIdOrderByNumberDesc(ShopDomain shop, long styleId);

    @Query("select * from style_versions where shop_id = :shop and id = :id")
    Optional<StyleVersion> findByShopIdAndId(ShopDomain shop, long id);
}
