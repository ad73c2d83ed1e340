package com.artify.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.shopify.ProxySignature;
import com.artify.shopify.ProxyVerdict;
import com.artify.shopify.Signers;
import java.net.http.HttpClient;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StandInAppProxyTest {
    private final ProxySignature signature = Signers.proxy("demo-secret");
    private final HttpClient http = HttpClient.newHttpClient();
    private final StandInAppProxy proxy = new StandInAppProxy(http, signature, Clock.systemUTC());
    private final Ear doors = new Ear();

    @AfterEach
    void close() {
        doors.close();
        http.close();
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
        request.setLocalPort(doors.port());
        return request;
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        proxy.service(request, response);
        return response;
    }
}
