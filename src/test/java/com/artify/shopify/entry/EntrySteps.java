package com.artify.shopify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.base.Texts;
import com.artify.shop.Role;
import com.artify.shop.Shops;
import com.artify.shop.SignedIn;
import com.artify.shop.Staff;
import com.artify.shop.StaffArrivals;
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
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
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

/** The doors before a room that stands for the admin, with Shopify's reference server behind. */
@ArtifyTest
abstract class EntrySteps {
    static final String SECRET = "a-secret";
    static final Clock NOW =
            Clock.fixed(Instant.ofEpochSecond(TestTokens.BEGIN + 5), ZoneOffset.UTC);
    private static final ShopifySettings SETTINGS =
            new ShopifySettings(
                    TestTokens.CLIENT,
                    SECRET,
                    "",
                    "https://{shop}",
                    "https://admin.shopify.com",
                    "https://cdn.test/app-bridge.js");

    @Autowired ApplicationContext context;
    @Autowired Shops shops;
    @Autowired Staff staff;
    @Autowired private StaffArrivals staffArrivals;
    @Autowired private Texts texts;

    final TokenServer shopify = new TokenServer();
    final ShopDomain shop = new ShopDomain("e-" + UUID.randomUUID() + ".myshopify.com");
    final Queue<AdminResult<JsonNode>> adminAnswers = new ArrayDeque<>();
    private @Nullable MockMvcTester http;

    @AfterEach
    void stop() {
        shopify.close();
    }

    StaffMember member(Role role) {
        return staff.active(shop).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow();
    }

    String query(String token) {
        return "embedded=1&host=%s&shop=%s&id_token=%s".formatted(host(), shop, token);
    }

    String framing() {
        return "frame-ancestors https://%s https://admin.shopify.com;".formatted(shop);
    }

    String host() {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(("admin.shopify.com/store/" + shop.name()).getBytes(UTF_8));
    }

    String token() {
        return token("42");
    }

    String token(String user) {
        return signed(claims(user), SECRET);
    }

    String claims(String user) {
        return TestTokens.with("sub", "\"" + user + "\"").replace("a-shop", shop.name());
    }

    static String signed(String claims, String secret) {
        return TestTokens.signed(secret, claims);
    }

    MvcTestResult load(String path, String query) {
        return load(path, query, new MockHttpSession());
    }

    MvcTestResult load(String path, String query, MockHttpSession session) {
        return http().get().uri(URI.create(path + "?" + query)).session(session).exchange();
    }

    MockMvcTester http() {
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

    /** Stands for the admin's views here, and in no other test of the whole program. */
    @TestComponent
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
