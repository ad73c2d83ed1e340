package com.artify;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shop.OpenTo;
import com.artify.shop.Role;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffMember;
import com.artify.testing.Admin;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import com.artify.testing.ShopFixture;
import com.artify.testing.ShopFixture.ReadyShop;
import com.artify.testing.Shopper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every room of the admin, entered as each role. */
@ArtifyTest
@OnSqlite
class RoomsByRoleTest {
    /** The gallery and the queue only. */
    private static final Set<String> REVIEWERS =
            Set.of("generations", "generations/:id", "review", "review/photos");

    private static final Set<String> OWNERS = Set.of("settings/providers", "settings/staff");

    @Autowired private ApplicationContext context;
    @Autowired private ShopFixture fixture;
    @Autowired private Shopper shopper;
    @Autowired private Staff staff;

    private ReadyShop ready;
    private String generation;

    @BeforeEach
    void openShop() {
        ready = fixture.ready();
        generation = shopper.previewed(ready).id().toString();
    }

    @Test
    void anOwnerEntersEveryRoom() {
        try (Admin admin = enter(Role.OWNER)) {
            assertThat(closed(admin)).isEmpty();
        }
    }

    @Test
    void aManagerEntersEveryRoomButStaffAndProviders() {
        try (Admin admin = enter(Role.MANAGER)) {
            assertThat(closed(admin)).isEqualTo(OWNERS);
        }
    }

    @Test
    void aReviewerEntersTheGalleryAndTheQueueOnly() {
        try (Admin admin = enter(Role.REVIEWER)) {
            Set<String> others = rooms();
            others.removeAll(REVIEWERS);
            // The front door leads a reviewer to work.
            others.remove("");

            assertThat(closed(admin)).isEqualTo(others);
        }
    }

    /** The rooms that do not open. */
    private Set<String> closed(Admin admin) {
        Set<String> closed = new TreeSet<>();
        for (String room : rooms()) {
            admin.go(room.replaceAll(":[^/]+", generation));
            Object shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
            if (shown.getClass().getSimpleName().equals("NotFoundView")) {
                closed.add(room);
            }
        }
        return closed;
    }

    /** Those of a thing would not open without it anyway: their views say whom they let in. */
    @Test
    void noOtherViewLetsReviewersIn() {
        try (Admin admin = enter(Role.REVIEWER)) {
            assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                    .filteredOn(RoomsByRoleTest::letsReviewersIn)
                    .extracting(RouteData::getTemplate)
                    .containsExactlyInAnyOrderElementsOf(REVIEWERS);
            assertThat(admin.go("generations").text()).contains("Generations");
        }
    }

    private static boolean letsReviewersIn(RouteData route) {
        OpenTo open = route.getNavigationTarget().getAnnotation(OpenTo.class);
        return open != null && open.value() == Role.REVIEWER;
    }

    private static Set<String> rooms() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(room -> !room.contains(":") || room.startsWith("generations"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Admin enter(Role role) {
        StaffMember member = staff.add(ready.shop(), "Kim", null, role);
        Admin admin = Admin.open(context, ready.shop());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SignedIn.staffAttribute(), member.uuid().toString());
        return admin;
    }
}
