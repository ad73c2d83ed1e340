package com.artify.settings;

import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProviderKeyRepository extends Repository<ProviderKey, UUID> {
    ProviderKey save(ProviderKey key);

    @Query("select * from provider_keys where shop_id = :shop and id = :id")
    Optional<ProviderKey> findByShopIdAndId(ShopDomain shop, UUID id);

    @Query(
            """
            select * from provider_keys
            where shop_id = :shop and provider = :provider and is_active = :active\
            """)
    Optional<ProviderKey> findByShopIdAndProviderAndIsActive(
            ShopDomain shop, String provider, boolean active);

    @AcrossShops("key rotation concerns the installation")
    @Query("select * from provider_keys where is_active = :active")
    List<ProviderKey> findByIsActive(boolean active);

    @AcrossShops("what can no longer be undone is forgotten everywhere")
    void deleteByIsActiveAndUpdatedAtBefore(boolean active, Instant before);
}
