package com.artify.shop;

import com.artify.base.ShopDomain;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The permanent record of a shop that installed the app. */
@Table("shops")
public final class Shop {
    @Id private final ShopDomain id;
    @Version private @Nullable Integer version;
    private String accessToken;
    private @Nullable String scope;
    private @Nullable String shopName;
    private @Nullable String email;
    private @Nullable String planName;
    private String currency;
    private String timeZone;
    private Instant installedAt;
    private @Nullable Instant uninstalledAt;
    private boolean isActive;
    private final Instant createdAt;
    private Instant updatedAt;

    Shop(ShopDomain id, String accessToken, String currency, String timeZone, Instant createdAt) {
        this.id = id;
        this.accessToken = accessToken;
        this.currency = currency;
        this.timeZone = timeZone;
        this.isActive = true;
        this.planName = "basic";
        this.installedAt = createdAt;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    /** Takes a new encrypted token and becomes active again if it was uninstalled. */
    void reinstall(String encryptedToken, Instant now) {
        accessToken = encryptedToken;
        isActive = true;
        installedAt = now;
        uninstalledAt = null;
        updatedAt = now;
    }

    void keepToken(String encryptedToken, Instant now) {
        accessToken = encryptedToken;
        updatedAt = now;
    }

    /**
     * Stops all work for the shop; its data stay for the restore window. False if the app was
     * installed anew after that, or was not installed.
     */
    boolean uninstall(Instant when, Instant now) {
        if (!isActive || when.isBefore(installedAt)) {
            return false;
        }
        isActive = false;
        uninstalledAt = when;
        updatedAt = now;
        return true;
    }

    void describe(@Nullable String name, @Nullable String address, Instant now) {
        shopName = name;
        email = address;
        updatedAt = now;
    }

    void describe(Shops.Description description, Instant now) {
        describe(description.name(), description.email(), now);
        currency = description.currency().getCurrencyCode();
        timeZone = description.zone().getId();
        planName = description.plan();
    }

    public ShopDomain domain() {
        return id;
    }

    /** The name that shoppers know, or the domain's first part. */
    public String displayName() {
        return shopName == null ? id.name() : shopName;
    }

    @Nullable String contactEmail() {
        return email;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public boolean active() {
        return isActive;
    }

    public @Nullable Instant uninstalledAt() {
        return uninstalledAt;
    }

    String accessToken() {
        return accessToken;
    }
}
