package com.artify.settings;

import com.artify.base.ShopDomain;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SettingsRepository extends Repository<StoredSettings, ShopDomain> {
    StoredSettings save(StoredSettings settings);

    Optional<StoredSettings> findByShopId(ShopDomain shop);
}
