package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The admin's page around the app, and the tokens that it hands out. */
class StandInAdminPageTest {
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp("client", "hush", "http://localhost:1", List.of()),
                    Clock.systemUTC());
    private final StandInShop shop =
            shopify.open(
                    "a-shop.myshopify.com",
                    List.of(
                            new StandInStaff(1, "Ada", "Owner", "ada@shop.example", true, "en"),
                            new StandInStaff(2, "Ben", "Clerk", "ben@shop.example", false, "de")));
    private final StandInServer server = StandInServer.start(shopify);
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void theAppIsFramedWithWhatTheAdminSigns() throws Exception {
        Document page = Jsoup.parse(get("/store/a-shop/apps/client/products?page=2"));
        String frame = page.select("iframe").attr("src");

        assertThat(frame).startsWith("http://localhost:1/products?page=2&embedded=1&host=");
        List<String> signed =
                Arrays.stream(URI.create(frame).getRawQuery().split("&"))
                        .filter(each -> !each.startsWith("page=") && !each.startsWith("hmac="))
                        .toList();
        assertThat(signed).isSorted().hasSize(7);
        assertThat(frame)
                .endsWith(
                        "&hmac="
                                + Signing.hex(
                                        "hush", signed.stream().collect(Collectors.joining("&"))));
        String host = signed.get(1).substring("host=".length());
        assertThat(new String(Base64.getUrlDecoder().decode(host), UTF_8))
                .isEqualTo(server.address().substring("http://".length()) + "/store/a-shop");
        assertThat(user(parameter(signed, "id_token"))).isEqualTo(1);
    }

    @Test
    void oneCanBeAnotherMemberOfTheStaff() throws Exception {
        String frame =
                Jsoup.parse(get("/store/a-shop/apps/client?standin_user=2"))
                        .select("iframe")
                        .attr("src");
        assertThat(frame).contains("locale=de").doesNotContain("standin_user");

        String token = get("/store/a-shop/id-token.json?user=2").split("\"")[3];
        assertThat(user(token)).isEqualTo(2);
    }

    @Test
    void anAppThatIsNotInstalledIsNotShown() throws Exception {
        shop.uninstall();
        assertThat(get("/store/a-shop/apps/client")).doesNotContain("iframe");
        shop.reinstall();
        assertThat(get("/store/a-shop/apps/client")).contains("iframe");
    }

    @Test
    void theScriptsAreServed() throws Exception {
        assertThat(get("/app-bridge.js")).contains("idToken");
        assertThat(get("/admin.js")).contains("postMessage");
        assertThat(get("/../admin.html")).doesNotContain("iframe");
    }

    private long user(String token) {
        return shopify.mint().user(token, shop.domain()).orElseThrow();
    }

    private static String parameter(List<String> query, String name) {
        return query.stream()
                .filter(each -> each.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private String get(String path) throws Exception {
        return http.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
