package com.artify.watermark;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WatermarkRepository extends Repository<Watermark, Long> {
    Watermark save(Watermark watermark);

    Optional<Watermark> findByShopId(ShopDomain shop);
}
