package com.artify.shop;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A person who works in a shop's admin. Never deleted, so that what they did keeps its author. */
@Table("staff_members")
public final class StaffMember {
    @Id private @Nullable Long id;
    @Version private @Nullable Integer version;
    private final UUID uuid;
    private final ShopDomain shopId;
    private @Nullable Long shopifyUserId;
    private String name;
    private @Nullable String email;
    private Role role;
    private @Nullable String locale;
    private boolean isActive;
    private final Instant createdAt;
    private Instant updatedAt;

    StaffMember(UUID uuid, ShopDomain shopId, String name, Role role, Instant createdAt) {
        this.uuid = uuid;
        this.shopId = shopId;
        this.name = name;
        this.role = role;
        this.isActive = true;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    static StaffMember create(
            ShopDomain shop, String name, @Nullable String email, Role role, Instant now) {
        StaffMember member = new StaffMember(Ids.next(), shop, name, role, now);
        member.email = email;
        return member;
    }

    void change(StaffFacts facts, Instant now) {
        name = facts.name();
        email = facts.email().orElse(null);
        role = facts.role();
        isActive = facts.active();
        updatedAt = now;
    }

    /** Takes over what Shopify knows of the person; the shop's owner is always let in. */
    void arrive(ShopifyPerson person, @Nullable String address, Instant now) {
        shopifyUserId = person.userId();
        name = person.name().isBlank() ? name : person.name();
        email = address;
        if (person.accountOwner()) {
            role = Role.OWNER;
            isActive = true;
        }
        updatedAt = now;
    }

    boolean isShopifyUser(long userId) {
        return shopifyUserId != null && shopifyUserId == userId;
    }

    /** Whether no user of Shopify is known to be this person. */
    boolean isUnclaimed() {
        return shopifyUserId == null;
    }

    void speak(@Nullable String languageTag, Instant now) {
        locale = languageTag;
        updatedAt = now;
    }

    public StaffFacts facts() {
        return new StaffFacts(name, email(), role, isActive);
    }

    public UUID uuid() {
        return uuid;
    }

    public ShopDomain shop() {
        return shopId;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Role role() {
        return role;
    }

    /** The language they chose for the admin, or empty to follow the shop's. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    public boolean active() {
        return isActive;
    }
}
