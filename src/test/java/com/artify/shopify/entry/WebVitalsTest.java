package com.artify.shopify.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shop.SignedIn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WebVitalsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockMvcTester http = MockMvcTester.of(new WebVitalsController(meters));
    private final MockHttpSession session = new MockHttpSession();

    WebVitalsTest() {
        SignedIn.as(new ShopDomain("a-shop.myshopify.com"), session);
    }

    @Test
    void measuresAreCountedByTheirNames() {
        String report =
                """
                {"metrics":[{"name":"LCP","value":1200.5},{"name":"LCP","value":800},
                            {"name":"CLS","value":0.02},{"name":"Unheard","value":1}]}\
                """;

        assertThat(report(report)).hasStatus(204);
        assertThat(meters.get("artify.web.vitals").tag("name", "LCP").summary().totalAmount())
                .isEqualTo(2000.5);
        assertThat(meters.get("artify.web.vitals").tag("name", "CLS").summary().count())
                .isEqualTo(1);
        assertThat(meters.find("artify.web.vitals").tag("name", "Unheard").summary()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "nonsense",
                "{\"metrics\":[{\"name\":\"LCP\"}]}",
                "{\"metrics\":[{\"name\":\"LCP\",\"value\":-1}]}",
                "{\"metrics\":[{\"name\":\"LCP\",\"value\":1e300}]}",
                "{\"metrics\":[{\"name\":\"CLS\",\"value\":\"much\"}]}"
            })
    void whatCannotBeIsRefusedAsAWhole(String report) {
        assertThat(report(report)).hasStatus(400);
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void nobodyReportsWithoutBeingSignedIn() {
        session.clearAttributes();

        assertThat(report("{\"metrics\":[{\"name\":\"LCP\",\"value\":1}]}")).hasStatus(401);
    }

    private MvcTestResult report(String json) {
        return http.post()
                .uri("/web-vitals")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .session(session)
                .exchange();
    }
}
