package com.artify.shopify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shop.Role;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.shopify.access.TokenServer;
import com.artify.shopify.admin.AdminResult;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is let in by a session token and as whom, alike on every database. */
abstract class EntryContract extends EntrySteps {
    @Test
    void aPageWithASessionTokenIsLetInAndTheShopInstalled() {
        MvcTestResult answer = load("/products", query(token()));

        assertThat(answer).hasStatusOk().bodyText().isEqualTo(shop + " 42 Ada Lovelace OWNER");
        assertThat(answer).headers().hasValue("Content-Security-Policy", framing());
        assertThat(answer).doesNotContainHeader("X-Frame-Options");
        assertThat(shops.findActive(shop).orElseThrow().currency().getCurrencyCode())
                .isEqualTo("CAD");
        assertThat(shops.findActive(shop).orElseThrow().displayName()).isEqualTo("Ada's prints");
        assertThat(shopify.asked())
                .extracting(form -> form.get("requested_token_type"))
                .containsExactly(
                        "urn:shopify:params:oauth:token-type:offline-access-token",
                        "urn:shopify:params:oauth:token-type:online-access-token");
    }

    @Test
    void theSamePersonsNextPageAsksShopifyNothing() {
        MockHttpSession session = new MockHttpSession();
        load("/products", query(token()), session);
        int asked = shopify.asked().size();

        assertThat(load("/", query(token()), session)).hasStatusOk();
        assertThat(shopify.asked()).hasSize(asked);
    }

    @Test
    void theOwnerTakesThePlaceThatTheInstallationKept() {
        load("/products", query(token()));

        assertThat(staff.active(shop))
                .singleElement()
                .satisfies(owner -> {
                    assertThat(owner.role()).isEqualTo(Role.OWNER);
                    assertThat(owner.name()).isEqualTo("Ada Lovelace");
                    assertThat(owner.email()).contains("ada@shop.test");
                });
    }

    @Test
    void aStrangerIsAManagerInTheirOwnLanguage() {
        shopify.user("\"account_owner\":true", "\"account_owner\":false");
        shopify.user("pt-BR", "fr-CA");

        assertThat(load("/products", query(token())))
                .bodyText()
                .isEqualTo(shop + " 42 Ada Lovelace MANAGER");
        assertThat(staff.active(shop))
                .filteredOn(member -> member.role() == Role.MANAGER)
                .singleElement()
                .satisfies(member -> assertThat(member.locale()).contains(Locale.FRENCH));
    }

    @Test
    void whomAnOwnerAddedHasTheRoleThatTheyWereGiven() {
        load("/products", query(token("7")));
        staff.add(shop, "Ada", "ada@shop.test", Role.REVIEWER);
        shopify.user("\"account_owner\":true", "\"account_owner\":false");

        assertThat(load("/products", query(token())))
                .bodyText()
                .isEqualTo(shop + " 42 Ada Lovelace REVIEWER");
    }

    @Test
    void whomAnOwnerRemovedIsTurnedAway() {
        shopify.user("\"account_owner\":true", "\"account_owner\":false");
        MockHttpSession session = new MockHttpSession();
        load("/products", query(token()), session);
        remove(member(Role.MANAGER));

        assertThat(load("/products", query(token()), session)).hasStatus(403);
        assertThat(load("/products", query(token()))).hasStatus(403);
    }

    @Test
    void anotherPersonInTheSameBrowserGetsASessionOfTheirOwn() {
        MockHttpSession session = new MockHttpSession();
        load("/products", query(token()), session);
        session.setAttribute("page of the first", "open");
        shopify.user("42", "43");
        shopify.user("\"account_owner\":true", "\"account_owner\":false");
        shopify.user("Ada@Shop.test", "grace@shop.test");

        assertThat(load("/products", query(token("43")), session))
                .bodyText()
                .isEqualTo(shop + " 43 Ada Lovelace MANAGER");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aTokenThatShopifyNoLongerTakesIsReplaced() {
        shopify.failing(400, Optional.empty(), "{\"error\":\"invalid_subject_token\"}");

        assertThat(load("/", query(token())))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/auth/session-token?");
    }

    @Test
    void troubleWithShopifyIsAnErrorThatSaysSo() {
        shopify.failing(400, Optional.empty(), "{\"error\":\"invalid_client\"}");
        assertThat(load("/", query(token()))).hasStatus(500).bodyText().contains("Shopify");

        shopify.failing(502, Optional.empty(), "");
        assertThat(load("/", query(token()))).hasStatus(500);

        shopify.failing(429, Optional.of("1.5"), "");
        MvcTestResult throttled = load("/", query(token()));
        assertThat(throttled).hasStatus(500);
        assertThat(throttled).headers().hasValue("Retry-After", "2");
        assertThat(shops.find(shop)).isEmpty();
    }

    @Test
    void aTokenOfAnEarlierInstallationIsExchangedAnew() {
        load("/", query(token()));
        shops.uninstall(shop, Instant.now());
        shopify.offline(context, NOW)
                .signIn(TokenServer.session(shop, "good, but of before the deinstallation"));
        adminAnswers.add(new AdminResult.NotSignedIn<>());

        assertThat(load("/", query(token()))).hasStatusOk();
        assertThat(shops.findActive(shop)).isPresent();
    }

    private void remove(StaffMember member) {
        StaffFacts facts = member.facts();
        staff.change(
                shop,
                member.uuid(),
                facts,
                new StaffFacts(facts.name(), facts.email(), facts.role(), false));
    }
}
