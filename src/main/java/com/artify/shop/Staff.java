package com.artify.shop;

import com.artify.base.ShopDomain;
import java.time.Clock;
import java.util.List;
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
