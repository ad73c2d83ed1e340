package com.artify.settings;

import com.artify.base.Changes;
import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import com.artify.engine.KeyVerdict;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where provider keys lie, encrypted for their shop and provider. */
@Component
class KeySafe {
    private static final int TAIL = 4;

    private final ProviderKeyRepository keys;
    private final Secrets secrets;
    private final Changes changes;
    private final Clock clock;

    KeySafe(ProviderKeyRepository keys, Secrets secrets, Changes changes, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.changes = changes;
        this.clock = clock;
    }

    /** Which key was active and which is now. */
    record Swap(Optional<ProviderKey> before, Optional<ProviderKey> after) {}

    Optional<ProviderKey> active(ShopDomain shop, String provider) {
        return keys.findByShopIdAndProviderAndIsActive(shop, provider, true);
    }

    Optional<String> key(ShopDomain shop, String provider) {
        return active(shop, provider)
                .map(key -> secrets.decrypt(key.encrypted(), context(key.shopId(), provider)));
    }

    Swap put(ShopDomain shop, String provider, String key, KeyVerdict verdict) {
        Optional<ProviderKey> before = rest(shop, provider);
        ProviderKey created =
                ProviderKey.create(
                        shop,
                        provider,
                        secrets.encrypt(key, context(shop, provider)),
                        tail(key),
                        clock.instant());
        ProviderKey after = keys.save(created.tested(verdict, clock.instant()));
        announce(shop, provider);
        return new Swap(before, Optional.of(after));
    }

    Optional<Swap> take(ShopDomain shop, String provider) {
        return rest(shop, provider).map(key -> new Swap(Optional.of(key), Optional.empty()));
    }

    /** Makes another key the active one, or none; false if it is not there any more. */
    boolean restore(ShopDomain shop, String provider, Optional<UUID> wanted) {
        Optional<ProviderKey> old = wanted.flatMap(id -> keys.findByShopIdAndId(shop, id));
        if (wanted.isPresent() && old.isEmpty()) {
            return false;
        }
        rest(shop, provider);
        old.ifPresent(key -> keys.save(key.active(true, clock.instant())));
        announce(shop, provider);
        return true;
    }

    void note(ShopDomain shop, String provider, KeyVerdict verdict) {
        active(shop, provider).ifPresent(key -> keys.save(key.tested(verdict, clock.instant())));
        announce(shop, provider);
    }

    /** Encrypts a key with the newest key of the installation if it is under an older one. */
    void renew(ProviderKey key) {
        if (secrets.isOutdated(key.encrypted())) {
            String context = context(key.shopId(), key.provider());
            keys.save(
                    key.encryptedAs(
                            secrets.encrypt(secrets.decrypt(key.encrypted(), context), context)));
        }
    }

    static String tail(String key) {
        return key.substring(Math.max(0, key.length() - TAIL));
    }

    private Optional<ProviderKey> rest(ShopDomain shop, String provider) {
        Optional<ProviderKey> active = active(shop, provider);
        active.ifPresent(key -> keys.save(key.active(false, clock.instant())));
        announce(shop, provider);
        return active;
    }

    private void announce(ShopDomain shop, String provider) {
        changes.announce(new Changes.Change(shop, ProviderKeys.KIND, provider));
    }

    private static String context(ShopDomain shop, String provider) {
        return "provider-key:" + shop.value() + ":" + provider;
    }
}
