package com.artify.shopify.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.admin.AdminResult.Answered;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopFactsTest {
    static final String FACTS =
            """
            {"data":{"shop":{"name":"Fine Prints","email":"ada@shop.test","currencyCode":"CHF",
            "ianaTimezone":"Europe/Zurich","plan":{"publicDisplayName":"Basic",
            "partnerDevelopment":false}}}}
            """;

    private final AdminServer server = new AdminServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shopifyTellsWhatAShopIs() {
        server.answering(200, FACTS);

        assertThat(ShopFacts.of(server.api(), new ShopDomain("a.myshopify.com")))
                .isEqualTo(
                        new Answered<>(
                                new ShopFacts(
                                        "Fine Prints",
                                        "ada@shop.test",
                                        Currency.getInstance("CHF"),
                                        ZoneId.of("Europe/Zurich"),
                                        "Basic"),
                                List.of()));
    }
}
