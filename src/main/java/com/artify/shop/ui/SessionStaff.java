package com.artify.shop.ui;

import com.artify.base.ShopDomain;
import com.artify.shop.CurrentShop;
import com.artify.shop.CurrentStaff;
import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staff member of the view at work; a sign-in that names the shop alone is its owner's. */
@Component
final class SessionStaff implements CurrentStaff {
    private final CurrentShop currentShop;
    private final Staff staff;

    SessionStaff(CurrentShop currentShop, Staff staff) {
        this.currentShop = currentShop;
        this.staff = staff;
    }

    @Override
    public Optional<StaffMember> find() {
        return currentShop.find().flatMap(this::member);
    }

    @Override
    public boolean allows(ShopDomain shop, Role least) {
        Optional<ShopDomain> signedIn = currentShop.find();
        return signedIn.isEmpty()
                || signedIn.get().equals(shop)
                        && find().filter(member -> member.role().covers(least)).isPresent();
    }

    private Optional<StaffMember> member(ShopDomain shop) {
        Object attribute = attribute();
        if (attribute == null) {
            return staff.owner(shop);
        }
        Optional<UUID> uuid = SignedIn.readStaff(attribute);
        return uuid.flatMap(id -> staff.find(shop, id)).filter(StaffMember::active);
    }

    private static @Nullable Object attribute() {
        return VaadinSession.getCurrent().getSession().getAttribute(SignedIn.staffAttribute());
    }
}
