package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProxySignatureFilterTest {
    private static final long NOW = 1_800_000_000L;

    private final ProxySignature signature =
            new ProxySignature(
                    List.of("hush".getBytes(UTF_8)),
                    Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));
    private final MockMvcTester http =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(new Door())
                            .setCustomArgumentResolvers(new ProxyRequestResolver())
                            .addFilter(new SessionlessFilter(), "/proxy/*")
                            .addFilter(new ProxySignatureFilter(signature), "/proxy/*")
                            .build());

    @Test
    void aSignedRequestReachesTheControllerWithItsSender() {
        String query =
                "shop=a-shop.myshopify.com&logged_in_customer_id=42&path_prefix=%2Fapps%2Fx&timestamp="
                        + NOW;

        assertThat(get("/proxy/whoami?" + query + "&signature=" + signature.sign(query)))
                .hasStatusOk()
                .hasBodyTextEqualTo("a-shop.myshopify.com 42 /apps/x");
    }

    @Test
    void anUnsignedRequestIsTurnedAway() {
        MvcTestResult answer = get("/proxy/whoami?shop=a-shop.myshopify.com");

        assertThat(answer)
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"title":"Unauthorized","status":401,"code":"bad_signature"}\
                        """);
        assertThat(get("/proxy/whoami")).hasStatus(401);
    }

    @Test
    void aDoorThatTheFilterDoesNotGuardStaysShut() {
        assertThat(get("/unguarded")).hasStatus(401);
    }

    @Test
    void nobodyGetsASession() {
        String query = "shop=a-shop.myshopify.com&path_prefix=%2Fapps%2Fx&timestamp=" + NOW;
        String address = "/proxy/session?" + query + "&signature=" + signature.sign(query);

        assertThat(get(address))
                .failure()
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("no sessions at this address");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }

    @RestController
    private static final class Door {
        @GetMapping({"/proxy/whoami", "/unguarded"})
        String whoami(ProxyRequest sender) {
            return sender.shop()
                    + " "
                    + sender.customerId().map(String::valueOf).orElse("nobody")
                    + " "
                    + sender.pathPrefix();
        }

        @GetMapping("/proxy/session")
        String session(HttpServletRequest request) {
            assertThat(request.getSession(false)).isNull();
            return request.getSession().getId();
        }
    }
}
