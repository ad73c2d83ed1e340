package com.artify.shopify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shopify.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where a page is sent that comes without a session token, or from elsewhere. */
abstract class WayInContract extends EntrySteps {
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
}
