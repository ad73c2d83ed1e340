package com.artify.shop;

import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import com.artify.base.jdbc.AcrossShops;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Installs, finds and uninstalls shops. */
@Service
@Transactional
public class Shops {
    private final ShopRepository shops;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Shops(ShopRepository shops, Secrets secrets, ApplicationEventPublisher events, Clock clock) {
        this.shops = shops;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** Records an installation, new or repeated, and keeps the token encrypted. */
    public Shop install(Installation installation) {
        ShopDomain domain = installation.shop();
        String token = secrets.encrypt(installation.accessToken(), context(domain));
        Shop shop =
                shops.findById(domain)
                        .orElseGet(() ->
                                new Shop(
                                        domain,
                                        token,
                                        installation.currency().getCurrencyCode(),
                                        installation.zone().getId(),
                                        clock.instant()));
        shop.reinstall(token, clock.instant());
        shop.describe(installation.name(), installation.email(), clock.instant());
        Shop saved = shops.save(shop);
        events.publishEvent(new ShopInstalled(domain));
        return saved;
    }

    /**
     * Stops the shop's work at once; its data stay. Unknown shops, and news that are older than a
     * new installation, are no error.
     */
    public void uninstall(ShopDomain domain, Instant when) {
        shops.findById(domain)
                .filter(shop -> shop.uninstall(when, clock.instant()))
                .ifPresent(shop -> {
                    shops.save(shop);
                    events.publishEvent(new ShopUninstalled(domain));
                });
    }

    /** Takes over what Shopify says of a shop; of an unknown one nothing. */
    public void describe(ShopDomain domain, Description description) {
        shops.findById(domain)
                .ifPresent(shop -> {
                    shop.describe(description, clock.instant());
                    shops.save(shop);
                });
    }

    @Transactional(readOnly = true)
    public Optional<Shop> find(ShopDomain domain) {
        return shops.findById(domain);
    }

    /** The shop if it is installed now. */
    @Transactional(readOnly = true)
    public Optional<Shop> findActive(ShopDomain domain) {
        return shops.findById(domain).filter(Shop::active);
    }

    /** Whether the shop is installed now. */
    @Transactional(readOnly = true)
    public boolean active(ShopDomain domain) {
        return shops.countActive(domain) > 0;
    }

    /** The shop's time zone; UTC for an unknown one. */
    @Transactional(readOnly = true)
    public ZoneId zone(ShopDomain domain) {
        return shops.findZone(domain).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    @AcrossShops("maintenance jobs walk all shops")
    @Transactional(readOnly = true)
    public List<Shop> active() {
        return shops.findByIsActive(true);
    }

    /** Shops that left before a time and have not come back. */
    @AcrossShops("maintenance jobs walk all shops")
    @Transactional(readOnly = true)
    public List<Shop> uninstalledBefore(Instant time) {
        return shops.findByIsActiveAndUninstalledAtBefore(false, time);
    }

    /** The shop's Admin API token in clear text, for one call. */
    @Transactional(readOnly = true)
    public Optional<String> accessToken(ShopDomain domain) {
        return findActive(domain).map(shop -> secrets.decrypt(shop.accessToken(), context(domain)));
    }

    /** Encrypts the shop's token with the newest key; true if it was still under an older one. */
    public boolean renewEncryption(ShopDomain domain) {
        Optional<Shop> outdated =
                shops.findById(domain).filter(shop -> secrets.isOutdated(shop.accessToken()));
        outdated.ifPresent(shop -> {
            String token = secrets.decrypt(shop.accessToken(), context(domain));
            shop.keepToken(secrets.encrypt(token, context(domain)), clock.instant());
            shops.save(shop);
        });
        return outdated.isPresent();
    }

    private static String context(ShopDomain domain) {
        return "access-token:" + domain.value();
    }

    /** What is known of a shop when it installs the app. */
    public record Installation(
            ShopDomain shop,
            String accessToken,
            @Nullable String name,
            @Nullable String email,
            Currency currency,
            ZoneId zone) {}

    /** What merchants change in Shopify; the plan is Shopify's, such as Basic. */
    public record Description(
            String name, String email, Currency currency, ZoneId zone, String plan) {}

    /** Announced in the transaction of an installation; features add what a shop must have. */
    public record ShopInstalled(ShopDomain shop) {}

    /** Announced in the transaction of an uninstallation; features stop what is at work. */
    public record ShopUninstalled(ShopDomain shop) {}
}
