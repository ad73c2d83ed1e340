package com.artify.shop;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who work in a shop's admin. */
@Service
@Transactional(readOnly = true)
public class Staff {
    private final StaffRepository staff;
    private final ShopRepository shops;
    private final Clock clock;

    Staff(StaffRepository staff, ShopRepository shops, Clock clock) {
        this.staff = staff;
        this.shops = shops;
        this.clock = clock;
    }

    /** Who works there now, in the order of their coming. */
    public List<StaffMember> active(ShopDomain shop) {
        return staff.findByShopIdAndIsActiveOrderById(shop, true);
    }

    /** Also those who have left. */
    public Optional<StaffMember> find(ShopDomain shop, UUID uuid) {
        return staff.findByShopIdAndUuid(shop, uuid);
    }

    /** The shop's first owner. */
    public Optional<StaffMember> owner(ShopDomain shop) {
        return active(shop).stream().filter(member -> member.role() == Role.OWNER).findFirst();
    }

    /** Lets a person in. */
    @Transactional
    public StaffMember add(ShopDomain shop, String name, @Nullable String email, Role role) {
        return staff.save(StaffMember.create(shop, name, email, role, clock.instant()));
    }

    /** Changes a person, provided that they still are as they were {@code seen}. */
    @Transactional
    public StaffResult change(ShopDomain shop, UUID uuid, StaffFacts seen, StaffFacts wanted) {
        Optional<StaffMember> found = find(shop, uuid);
        if (found.isEmpty()) {
            return StaffResult.UNKNOWN;
        }
        if (!found.get().facts().equals(seen)) {
            return StaffResult.STALE;
        }
        List<StaffMember> others =
                active(shop).stream().filter(member -> !member.uuid().equals(uuid)).toList();
        if (!wanted.owns() && others.stream().noneMatch(member -> member.facts().owns())) {
            return StaffResult.LAST_OWNER;
        }
        if (wanted.active() && wanted.email().filter(email -> taken(others, email)).isPresent()) {
            return StaffResult.EMAIL_TAKEN;
        }
        found.get().change(wanted, clock.instant());
        staff.save(found.get());
        return StaffResult.DONE;
    }

    /** Whether somebody who works there has the address. */
    public boolean emailTaken(ShopDomain shop, String email) {
        return taken(active(shop), email);
    }

    /** Sets the language of a person's admin; empty follows the shop's. */
    @Transactional
    public void speak(ShopDomain shop, UUID uuid, Optional<Locale> language) {
        find(shop, uuid)
                .ifPresent(member -> {
                    member.speak(language.map(Locale::toLanguageTag).orElse(null), clock.instant());
                    staff.save(member);
                });
    }

    private static boolean taken(List<StaffMember> members, String email) {
        return members.stream()
                .anyMatch(member -> member.email().filter(email::equals).isPresent());
    }

    /** Every shop has an owner from its installation on. */
    @EventListener
    @Transactional
    public void installed(Shops.ShopInstalled installed) {
        ShopDomain shop = installed.shop();
        if (owner(shop).isEmpty()) {
            shops.findById(shop)
                    .ifPresent(found ->
                            add(shop, found.displayName(), found.contactEmail(), Role.OWNER));
        }
    }
}
