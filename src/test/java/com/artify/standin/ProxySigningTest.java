package com.artify.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProxySigningTest {
    private static final String KNOWN =
            "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb";

    @Test
    void theKnownAnswerOfShopifyComesOut() {
        assertThat(
                        ProxySigning.sign(
                                "hush",
                                "extra=1&extra=2&shop=shop-name.myshopify.com"
                                        + "&logged_in_customer_id=1"
                                        + "&path_prefix=%2Fapps%2Fawesome_reviews"
                                        + "&timestamp=1317327555"))
                .isEqualTo(KNOWN);
    }

    @Test
    void theOrderIsThatOfTheBytesOfNameAndValueTogether() {
        assertThat(ProxySigning.sign("hush", "a=2&a-b=1&%C3%A4=3&%F0%9F%96%BC=4&%EF%BC%A1=5"))
                .isEqualTo(Signing.hex("hush", "a-b=1a=2\u00e4=3\uff21=5\ud83d\uddbc=4"));
    }
}
