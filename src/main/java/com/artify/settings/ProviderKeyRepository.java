package com.artify.settings;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProviderKeyRepository extends Repository<ProviderKey, UUID> {
    ProviderKey save(ProviderKey key);

    Optional<ProviderKey> findByShopIdAndId(ShopDomain shop, UUID id);

    Optional<ProviderKey> findByShopIdAndProviderAndIsActive(
            ShopDomain shop, String provider, boolean active);

    @AcrossShops("key rotation concerns the installation")
    List<ProviderKey> findByIsActive(boolean active);

    @AcrossShops("what can no longer be undone is forgotten everywhere")
    void deleteByIsActiveAndUpdatedAtBefore(boolean active, Instant before);
}
