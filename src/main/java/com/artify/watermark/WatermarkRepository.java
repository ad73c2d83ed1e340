package com.artify.watermark;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface WatermarkRepository extends Repository<Watermark, Long> {
    Watermark save(Watermark watermark);

    @Query("select * from watermarks where shop_id = :shop")
    Optional<Watermark> findByShopId(ShopDomain shop);
}
