package com.artify.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each role may enter. */
@ArtifyTest
@OnSqlite
class RolesTest {
    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Staff staff;

    private ShopDomain shop;
    private Admin admin;

    @BeforeEach
    void openShop() {
        shop = fixture.emptyShop();
        admin = Admin.open(context, shop);
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void aShopHasAnOwnerFromItsInstallationOn() {
        assertThat(staff.active(shop)).extracting(StaffMember::role).containsExactly(Role.OWNER);
    }

    @Test
    void aManagerSeesTheOrders() {
        enter(Role.MANAGER).go("orders");

        assertThat(admin.text()).contains("No orders yet");
    }

    @Test
    void aReviewerSeesTheGalleryButNoOrders() {
        enter(Role.REVIEWER).go("generations");
        assertThat(admin.text()).contains("Generations");
        assertThat(rooms()).doesNotContain("orders", "");

        admin.go("orders");
        assertThat(admin.text()).contains("There is nothing at this address");
    }

    @Test
    void aReviewerAtTheFrontDoorIsLedToWork() {
        enter(Role.REVIEWER).go("");

        assertThat(admin.text()).contains("Generations");
    }

    private Admin enter(Role role) {
        StaffMember member = staff.add(shop, "Kim", null, role);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.staffAttribute(), member.uuid().toString());
        return admin;
    }

    private List<String> rooms() {
        return admin.all(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }
}
