package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shopify.ProxySignature;
import com.artify.shopify.ProxyVerdict;
import com.artify.shopify.Signers;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The stand-in's App Proxy, judged by the app's own check of signatures. */
class DemoAppProxyTest {
    private final ProxySignature signature = Signers.proxy("demo-secret");
    private final Ear doors = new Ear();
    private final StandInShopify shopify =
            new StandInShopify(
                    new StandInApp(
                            "demo-client",
                            "demo-secret",
                            "http://127.0.0.1:" + doors.port(),
                            List.of()),
                    Clock.systemUTC());
    private final HttpServlet proxy =
            shopify.appProxy(
                    shopify.open(
                            DemoShop.DOMAIN.value(),
                            List.of(
                                    new StandInStaff(
                                            1, "Ada", "Holm", "ada@shop.example", true, "en"))));

    @AfterEach
    void close() {
        proxy.destroy();
        shopify.close();
        doors.close();
    }

    @Test
    void whatItForwardsIsSignedForTheDemoShop() throws Exception {
        send(request("GET", "/apps/artify/products/1"));
        Ear.Heard heard = doors.heard().getFirst();
        assertThat(heard.path()).isEqualTo("/proxy/products/1");
        assertThat(signature.verify(heard.query()))
                .isInstanceOfSatisfying(
                        ProxyVerdict.Verified.class,
                        verified -> {
                            assertThat(verified.shop()).isEqualTo(DemoShop.DOMAIN);
                            assertThat(verified.pathPrefix()).isEqualTo("/apps/artify");
                        });
    }

    @Test
    void aShopperCannotSayWhoTheyAre() throws Exception {
        MockHttpServletRequest request = request("GET", "/apps/artify/products/1");
        request.setQueryString(
                "shop=evil.myshopify.com&%73ignature=1&page=2&logged_in_customer_id=7");
        send(request);
        assertThat(doors.heard().getFirst().query()).contains("page=2").doesNotContain("evil");
        assertThat(signature.verify(doors.heard().getFirst().query()))
                .isInstanceOf(ProxyVerdict.Verified.class);
    }

    @Test
    void methodBodyAndHeadersPassAndCookiesDoNot() throws Exception {
        MockHttpServletRequest request = request("POST", "/apps/artify/generations");
        request.setContentType("application/json");
        request.setContent("{\"a\":1}".getBytes(UTF_8));
        request.addHeader("Idempotency-Key", "k1");
        request.addHeader("X-Artify-Visitor", "visitor-1");
        request.addHeader("Cookie", "artify=merchant");
        send(request);
        Ear.Heard heard = doors.heard().getFirst();
        assertThat(heard.method()).isEqualTo("POST");
        assertThat(heard.body()).asString(UTF_8).isEqualTo("{\"a\":1}");
        assertThat(heard.headers().first("Idempotency-Key")).isEqualTo("k1");
        assertThat(heard.headers().first("X-Artify-Visitor")).isEqualTo("visitor-1");
        assertThat(heard.headers().first("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(heard.headers().first("Cookie")).isNull();
    }

    @Test
    void theAnswerComesBackWithItsHeadersButWithoutCookies() throws Exception {
        doors.answering(429);
        MockHttpServletResponse answer = send(request("GET", "/apps/artify/generations/x"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("7");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).isEqualTo("{\"code\":\"x\"}");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aDoorThatDoesNotAnswerIsABadGateway() throws Exception {
        MockHttpServletRequest request = request("GET", "/apps/artify/products/1");
        doors.close();
        assertThat(send(request).getStatus()).isEqualTo(502);
    }

    private MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(DemoStore.APP);
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        proxy.service(request, response);
        return response;
    }
}
