package com.artify.settings;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SettingsRepository extends Repository<StoredSettings, ShopDomain> {
    StoredSettings save(StoredSettings settings);

    @Query("select * from shop_settings where shop_id = :shop")
    Optional<StoredSettings> findByShopId(ShopDomain shop);
}
