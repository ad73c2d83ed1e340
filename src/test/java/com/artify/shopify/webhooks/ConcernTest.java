package com.artify.shopify.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.Ids;
import com.artify.base.ShopDomain;
import com.artify.shopify.WebhookEvent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcernTest {
    private static final Instant TRIGGERED = Instant.parse("2026-07-01T10:00:00.5Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    orders/paid    | {"id":9007199254740993,"lines":[{"id":1}]} | orders/9007199254740993
                    orders/updated | {"customer":{"id":7,"x":[{}]},"id":5}      | orders/5
                    refunds/create | {"id":1,"order_id":5}                      | orders/5
                    products/delete| {"id":5}                                   | products/5
                    shop/redact    | {"shop_id":5}                              | shop
                    orders/paid    | {"id":{"of":5}}                            | orders
                    """)
    void anEventConcernsTheThingOfItsPayload(String topic, String payload, String resource) {
        assertThat(concern(topic, payload).resource()).isEqualTo(resource);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"id\":", "\"id\"", "{\"id\":5,,}", "\u0000"})
    void whatIsNoObjectConcernsItsTopic(String payload) {
        assertThat(concern("orders/paid", payload)).isEqualTo(new Concern("orders", TRIGGERED));
    }

    @Test
    void itsNewsAreAsOldAsThePayloadSays() {
        assertThat(concern("orders/paid", "{\"updated_at\":\"2026-07-01T11:00:00+02:00\"}").at())
                .isEqualTo("2026-07-01T09:00:00Z");
        assertThat(concern("orders/paid", "{\"updated_at\":\"yesterday\"}").at())
                .isEqualTo(TRIGGERED);
    }

    private static Concern concern(String topic, String payload) {
        return Concern.of(
                new WebhookEvent(
                        Ids.next(),
                        new ShopDomain("a.myshopify.com"),
                        topic,
                        "1",
                        Optional.empty(),
                        TRIGGERED,
                        TRIGGERED,
                        payload));
    }
}
