package com.artify.settings;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.engine.KeyVerdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A shop's key at a provider, encrypted; one of each provider is active at most. */
@Table("provider_keys")
record ProviderKey(
        @Id UUID id,
        @Version @Nullable Integer version,
        ShopDomain shopId,
        String provider,
        String encrypted,
        String tail,
        KeyVerdict verdict,
        Instant testedAt,
        boolean isActive,
        Instant createdAt,
        Instant updatedAt) {
    static ProviderKey create(
            ShopDomain shop, String provider, String encrypted, String tail, Instant now) {
        return new ProviderKey(
                Ids.next(),
                null,
                shop,
                provider,
                encrypted,
                tail,
                KeyVerdict.UNREACHABLE,
                now,
                true,
                now,
                now);
    }

    ProviderKey active(boolean active, Instant now) {
        return new ProviderKey(
                id, version, shopId, provider, encrypted, tail, verdict, testedAt, active,
                createdAt, now);
    }

    ProviderKey tested(KeyVerdict now, Instant at) {
        return new ProviderKey(
                id, version, shopId, provider, encrypted, tail, now, at, isActive, createdAt, at);
    }

    ProviderKey encryptedAs(String anew) {
        return new ProviderKey(
                id, version, shopId, provider, anew, tail, verdict, testedAt, isActive, createdAt,
                updatedAt);
    }
}
