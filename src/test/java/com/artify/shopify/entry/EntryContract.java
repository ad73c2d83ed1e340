package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffArrivals;
import com.artify.shop.StaffFacts;
import com.artify.shop.StaffMember;
import com.artify.shopify.SessionTokens;
import com.artify.shopify.ShopifySettings;
import com.artify.shopify.TestTokens;
import com.artify.shopify.access.TokenServer;
import com.artify.shopify.admin.AdminApi;
import com.artify.shopify.admin.AdminResult;
import com.artify.testing.ArtifyTest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Shopify's reference server answers to pages and requests, alike on every database. */
@ArtifyTest
abstract class EntryContract {
    private static final String SECRET = "a-secret";
    private static final Clock NOW =
            Clock.fixed(Instant.ofEpochSecond(TestTokens.BEGIN + 5), ZoneOffset.UTC);
    private static final ShopifySettings SETTINGS =
            new ShopifySettings(
                    TestTokens.CLIENT,
                    SECRET,
                    "",
                    "https://{shop}",
                    "https://admin.shopify.com",
                    "https://cdn.test/app-bridge.js");

    @Autowired private ApplicationContext context;
    @Autowired private Shops shops;
    @Autowired private Staff staff;
    @Autowired private StaffArrivals staffArrivals;
    @Autowired private Texts texts;

    private final TokenServer shopify = new TokenServer();
    private final ShopDomain shop = new ShopDomain("e-" + UUID.randomUUID() + ".myshopify.com");
    private final Queue<AdminResult<JsonNode>> adminAnswers = new ArrayDeque<>();
    private @Nullable MockMvcTester http;

    @AfterEach
    void stop() {
        shopify.close();
    }

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
    void aPageWithoutATokenIsSentToTheBouncePage() {
        MvcTestResult answer = load("/products", "embedded=1&host=" + host() + "&shop=" + shop);

        assertThat(answer)
                .hasStatus(302)
                .hasRedirectedUrl(
                        "/auth/session-token?embedded=1&host=%1$s&shop=%2$s&shopify-reload=%3$s"
                                .formatted(
                                        host(),
                                        shop,
                                        "http%3A%2F%2Flocalhost%2Fproducts%3Fembedded%3D1%26host%3D"
                                                + host()
                                                + "%26shop%3D"
                                                + shop));
        assertThat(shopify.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "malformed", "unsigned", "other app", "other secret"})
    void aPageWithAWrongTokenIsSentForAnother(String how) {
        String claims = claims("42");
        String wrong =
                switch (how) {
                    case "expired" -> signed(claims.replace("1790000060", "1789999990"), SECRET);
                    case "unsigned" ->
                            TestTokens.signed(SECRET, "{\"alg\":\"none\",\"typ\":\"JWT\"}", claims);
                    case "other app" -> signed(claims.replace("a-client", "b-client"), SECRET);
                    case "other secret" -> signed(claims, "b-secret");
                    default -> "abc";
                };

        assertThat(load("/", query(wrong)))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/auth/session-token?embedded=1&")
                .doesNotContain("id_token");
        assertThat(shops.find(shop)).isEmpty();
    }

    @Test
    void aTokenOfAnotherShopOpensNothing() {
        String other = signed(TestTokens.claims(), SECRET);

        assertThat(load("/", query(other)))
                .hasStatusOk()
                .bodyText()
                .contains("app-bridge.js")
                .doesNotContain("Lovelace");
    }

    @Test
    void aPageOutsideTheAdminIsSentIntoIt() {
        assertThat(load("/", "shop=" + shop))
                .hasStatus(302)
                .hasRedirectedUrl(
                        "https://admin.shopify.com/store/%s/apps/a-client".formatted(shop.name()));
        assertThat(load("/orders", "shop=" + shop + "&host=" + host()))
                .hasRedirectedUrl(
                        "https://admin.shopify.com/store/%s/apps/a-client/orders"
                                .formatted(shop.name()));
    }

    @Test
    void aFrameThatIsLoadedAnewFindsItsWayByItsSession() {
        MockHttpSession session = new MockHttpSession();
        load("/products", query(token()), session);

        MvcTestResult answer =
                http().get()
                        .uri("/orders?q=a")
                        .header("Sec-Fetch-Dest", "iframe")
                        .session(session)
                        .exchange();

        assertThat(answer)
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/auth/session-token?q=a&embedded=1&host=")
                .contains("&shop=" + shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "embedded=1",
                "embedded=1&shop=evil.test&host=HOST",
                "embedded=1&shop=SHOP.evil.test&host=HOST",
                "embedded=1&shop=SHOP",
                "embedded=1&shop=SHOP&host=ZXZpbC50ZXN0",
                "embedded=1&shop=SHOP&shop=SHOP&host=HOST",
                "shop=evil.test"
            })
    void aPageOfNoShopHasOnlyAppBridge(String query) {
        MvcTestResult answer =
                load("/", query.replace("SHOP", shop.value()).replace("HOST", host()));

        assertThat(answer)
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/html")
                .bodyText()
                .contains(
                        "<script data-api-key=\"a-client\""
                                + " src=\"https://cdn.test/app-bridge.js\"></script>");
        assertThat(answer)
                .headers()
                .hasValue("Content-Security-Policy", "frame-ancestors https://admin.shopify.com;");
    }

    @Test
    void theBouncePageHasAppBridgeAndItsShopsPolicy() {
        MvcTestResult answer =
                load(
                        "/auth/session-token",
                        "shop=" + shop + "&shopify-reload=http%3A%2F%2Flocalhost%2Fproducts");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<script data-api-key=\"a-client\""
                                + " src=\"https://cdn.test/app-bridge.js\"></script>");
        assertThat(answer).headers().hasValue("Content-Security-Policy", framing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test/",
                "javascript:alert(1)",
                "http://localhost.evil.test/",
                "//evil"
            })
    void theBouncePageLeadsNowhereElse(String address) {
        assertThat(load("/auth/session-token", "shop=" + shop + "&shopify-reload=" + address))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("app-bridge");
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

    @Test
    void aRequestWithTheSessionsTokenPasses() {
        MockHttpSession session = signedIn();

        assertThat(ask(session, "Bearer " + token())).hasStatusOk();
    }

    @Test
    void aRequestWithAWrongOrNoTokenIsToBeSentAgain() {
        MockHttpSession session = signedIn();
        String expired = signed(claims("42").replace("1790000060", "1789999990"), SECRET);

        for (String proof : List.of("Bearer " + expired, "Bearer abc", "Basic abc", "")) {
            MvcTestResult answer = ask(session, proof);
            assertThat(answer).hasStatus(401);
            assertThat(answer).headers().hasValue("X-Shopify-Retry-Invalid-Session-Request", "1");
        }
    }

    @Test
    void aRequestWithSomebodyElsesTokenEndsThePage() {
        MockHttpSession session = signedIn();
        String otherShop = signed(TestTokens.claims(), SECRET);

        for (String token : List.of(token("43"), otherShop)) {
            MvcTestResult answer = ask(session, "Bearer " + token);
            assertThat(answer).hasStatus(401);
            assertThat(answer).headers().hasValue("X-Artify-Session-Over", "1");
        }
        assertThat(ask(new MockHttpSession(), "Bearer " + token()))
                .headers()
                .hasValue("X-Artify-Session-Over", "1");
    }

    @Test
    void aPageWithoutAppBridgeShowsWhatWasWrittenIntoIt() {
        MockHttpSession session = signedIn();
        String secret = new PageProof(NOW).issue(session);

        assertThat(http().post().uri("/?v-r=uidl").header("X-Artify-Page", secret).session(session))
                .hasStatusOk();
        assertThat(
                        http().post()
                                .uri("/?v-r=uidl")
                                .header("X-Artify-Page", secret + "x")
                                .session(session))
                .hasStatus(401);
    }

    @Test
    void aVisitorByAnotherDoorNeedsNoToken() {
        load("/products", query(token()));
        MockHttpSession session = new MockHttpSession();
        SignedIn.as(member(Role.OWNER), session);

        assertThat(ask(session, "")).hasStatusOk();
        assertThat(load("/products", "", session))
                .hasStatusOk()
                .headers()
                .hasValue("Content-Security-Policy", "frame-ancestors 'none'");
    }

    private MockHttpSession signedIn() {
        MockHttpSession session = new MockHttpSession();
        assertThat(load("/products", query(token()), session)).hasStatusOk();
        return session;
    }

    private MvcTestResult ask(MockHttpSession session, String proof) {
        return http().post()
                .uri("/?v-r=uidl")
                .header("Authorization", proof)
                .session(session)
                .exchange();
    }

    private void remove(StaffMember member) {
        StaffFacts facts = member.facts();
        staff.change(
                shop,
                member.uuid(),
                facts,
                new StaffFacts(facts.name(), facts.email(), facts.role(), false));
    }

    private StaffMember member(Role role) {
        return staff.active(shop).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private String query(String token) {
        return "embedded=1&host=%s&shop=%s&id_token=%s".formatted(host(), shop, token);
    }

    private String framing() {
        return "frame-ancestors https://%s https://admin.shopify.com;".formatted(shop);
    }

    private String host() {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(("admin.shopify.com/store/" + shop.name()).getBytes(UTF_8));
    }

    private String token() {
        return token("42");
    }

    private String token(String user) {
        return signed(claims(user), SECRET);
    }

    private String claims(String user) {
        return TestTokens.with("sub", "\"" + user + "\"").replace("a-shop", shop.name());
    }

    private static String signed(String claims, String secret) {
        return TestTokens.signed(secret, claims);
    }

    private MvcTestResult load(String path, String query) {
        return load(path, query, new MockHttpSession());
    }

    private MvcTestResult load(String path, String query, MockHttpSession session) {
        return http().get().uri(URI.create(path + "?" + query)).session(session).exchange();
    }

    private MockMvcTester http() {
        if (http == null) {
            http = wired();
        }
        return http;
    }

    private MockMvcTester wired() {
        AdminApi admin = (of, document, variables) -> adminAnswer();
        Arrivals arrivals =
                new Arrivals(
                        shopify.offline(context, NOW),
                        shopify.users(NOW),
                        admin,
                        shops,
                        staffArrivals);
        SessionTokens tokens =
                new SessionTokens(TestTokens.CLIENT, List.of(SECRET.getBytes(UTF_8)), NOW);
        AdminAddresses addresses = new AdminAddresses(SETTINGS);
        EntryPages pages = new EntryPages(SETTINGS, texts);
        return MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(
                                new Room(staff), new BounceController(pages, addresses))
                        .addFilter(new FrameAncestorsFilter(addresses))
                        .addFilter(
                                new AdminEntryFilter(
                                        new DocumentDoor(tokens, arrivals, addresses, pages),
                                        new ProofCheck(tokens, new PageProof(NOW))))
                        .build());
    }

    private AdminResult<JsonNode> adminAnswer() {
        AdminResult<JsonNode> answer = adminAnswers.poll();
        return answer == null
                ? new AdminResult.Answered<>(
                        JsonMapper.builder()
                                .build()
                                .readTree(
                                        """
                                        {"shop":{"name":"Ada's prints","email":"mail@shop.test",
                                         "currencyCode":"CAD","ianaTimezone":"America/Toronto",
                                         "plan":{"publicDisplayName":"Basic"}}}\
                                        """),
                        List.of())
                : answer;
    }

    /** Stands for the admin's views. */
    @RestController
    private static final class Room {
        private final Staff staff;

        Room(Staff staff) {
            this.staff = staff;
        }

        @GetMapping({"/", "/products"})
        String view(jakarta.servlet.http.HttpSession session) {
            ShopDomain shop = SignedIn.shop(session).orElseThrow();
            StaffMember member =
                    SignedIn.readStaff(session.getAttribute(SignedIn.staffAttribute()))
                            .flatMap(uuid -> staff.find(shop, uuid))
                            .orElseThrow();
            return "%s %s %s %s"
                    .formatted(
                            shop,
                            SignedIn.shopifyUser(session).isPresent()
                                    ? SignedIn.shopifyUser(session).getAsLong()
                                    : "nobody",
                            member.name(),
                            member.role());
        }

        @PostMapping("/")
        String request() {
            return "{}";
        }
    }
}
