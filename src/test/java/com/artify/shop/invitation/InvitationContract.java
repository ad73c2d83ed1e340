package com.artify.shop.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.base.jdbc.Database;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviewers without access to Shopify come in by a link, alike on every database. */
@ArtifyTest
abstract class InvitationContract {
    private static final String ORIGIN = "https://artify.test";

    @Autowired private Invitations invitations;
    @Autowired private ShopFixture fixture;
    @Autowired private Shops shops;
    @Autowired private Staff staff;
    @Autowired private Texts texts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private Environment environment;

    private ShopDomain shop;
    private StaffMember kim;

    @BeforeEach
    void addReviewer() {
        shop = fixture.emptyShop();
        kim = staff.add(shop, "Kim", "kim@print.test", Role.REVIEWER);
    }

    @Test
    void aLinkLetsOnePersonInOnce() {
        String link = invitations.invite(kim);
        assertThat(link).startsWith(ORIGIN + "/auth/invitation/");

        MvcTestResult entered = enter(link);

        assertThat(entered).hasStatus(303).hasHeader("Location", "/");
        HttpSession session = entered.getRequest().getSession();
        assertThat(SignedIn.shop(session)).contains(shop);
        assertThat(SignedIn.shopifyUser(session)).isEmpty();
        assertThat(SignedIn.readStaff(session.getAttribute(SignedIn.staffAttribute())))
                .contains(kim.uuid());
        assertThat(enter(link)).hasStatus(410);
    }

    @Test
    void lookingAtALinkDoesNotSpendIt() {
        String link = invitations.invite(kim);

        assertThat(look(link)).hasStatusOk().bodyText().contains("Welcome, Kim", "<button>");
        assertThat(look(link)).hasStatusOk();
        assertThat(enter(link)).hasStatus(303);
        assertThat(look(link)).hasStatus(410);
    }

    @Test
    void theBrowserStaysSignedIn() {
        String cookie = enter(invitations.invite(kim)).getResponse().getHeader("Set-Cookie");
        assertThat(cookie).contains("__Host-artify-staff=", "Secure", "HttpOnly", "SameSite=Lax");
        String pass = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));

        assertThat(visit(pass)).hasBodyTextEqualTo(shop.value());
        remove();
        assertThat(visit(pass)).hasBodyTextEqualTo("nobody");
    }

    @Test
    void neitherALinkNorNonsenseIsABrowsersPass() {
        String link = invitations.invite(kim);

        assertThat(visit(pass(link))).hasBodyTextEqualTo("nobody");
        assertThat(visit("x".repeat(43))).hasBodyTextEqualTo("nobody");
        assertThat(visit("x' or 1=1 --")).hasBodyTextEqualTo("nobody");
        assertThat(look(ORIGIN + "/auth/invitation/" + "x".repeat(43))).hasStatus(410);
        assertThat(enter(ORIGIN + "/auth/invitation/x")).hasStatus(410);
    }

    @Test
    void aNewInvitationEndsTheOneBefore() {
        String first = invitations.invite(kim);
        String second = invitations.invite(kim);

        assertThat(enter(first)).hasStatus(410);
        assertThat(enter(second)).hasStatus(303);
    }

    @Test
    void aLinkExpiresAfterAWeek() {
        Instant before = Instant.now().minus(Duration.ofDays(7).plusSeconds(1));
        Invitations then =
                new Invitations(
                        jdbc,
                        database,
                        shops,
                        staff,
                        environment,
                        Clock.fixed(before, Clock.systemUTC().getZone()));

        assertThat(enter(then.invite(kim))).hasStatus(410);
    }

    @Test
    void aLinkEndsWithTheRoleThatItWasFor() {
        String link = invitations.invite(kim);
        change(new StaffFacts("Kim", kim.email(), Role.MANAGER, true));

        assertThat(enter(link)).hasStatus(410);
        assertThatThrownBy(() -> invitations.invite(staff.find(shop, kim.uuid()).orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyComesIntoAShopThatLeft() {
        String link = invitations.invite(kim);
        shops.uninstall(shop, Instant.now());

        assertThat(enter(link)).hasStatus(410);
    }

    @Test
    void theDatabaseKeepsNoSecret() {
        String link = invitations.invite(kim);

        assertThat(
                        jdbc.sql("select * from staff_passes where shop_id = ?")
                                .param(shop.value())
                                .query()
                                .singleRow()
                                .toString())
                .doesNotContain(pass(link));
    }

    private void remove() {
        change(new StaffFacts("Kim", kim.email(), Role.REVIEWER, false));
    }

    private void change(StaffFacts wanted) {
        staff.change(shop, kim.uuid(), kim.facts(), wanted);
    }

    private static String pass(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private MvcTestResult look(String link) {
        return http().get().uri(link.substring(ORIGIN.length())).exchange();
    }

    private MvcTestResult enter(String link) {
        return http().post()
                .uri(link.substring(ORIGIN.length()))
                .session(new MockHttpSession())
                .exchange();
    }

    private MvcTestResult visit(String pass) {
        return http().get().uri("/").cookie(new Cookie(InvitedSignIn.COOKIE, pass)).exchange();
    }

    private MockMvcTester http() {
        return MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(
                                new InvitationController(invitations, texts), new Room())
                        .addFilter(new InvitedSignIn(invitations))
                        .build());
    }

    /** Stands for the admin's views. */
    @RestController
    private static final class Room {
        @GetMapping("/")
        String shop(jakarta.servlet.http.HttpServletRequest request) {
            Optional<ShopDomain> shop = SignedIn.shop(request.getSession(false));
            return shop.map(ShopDomain::value).orElse("nobody");
        }
    }
}
