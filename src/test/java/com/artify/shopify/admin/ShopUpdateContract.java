package com.artify.shopify.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ShopDomain;
import com.artify.base.jobs.Jobs;
import com.artify.shop.Shop;
import com.artify.shop.Shops;
import com.artify.testing.ArtifyTest;
import com.artify.testing.ShopFixture;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What merchants change of their shop, alike on every database. */
@ArtifyTest
abstract class ShopUpdateContract {
    @Autowired private Shops shops;
    @Autowired private ShopFixture fixture;
    @Autowired private Jobs jobs;

    private final AdminServer server = new AdminServer();
    private ShopDomain shop;
    private ShopUpdate update;

    @BeforeEach
    void installShop() {
        shop = fixture.emptyShop();
        update = new ShopUpdate(server.api(), shops, jobs);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theShopIsDescribedAsShopifyKnowsIt() {
        server.answering(200, ShopFactsTest.FACTS);

        update.run(shop.value() + "/1");

        Shop now = shops.find(shop).orElseThrow();
        assertThat(now.displayName()).isEqualTo("Fine Prints");
        assertThat(now.currency().getCurrencyCode()).isEqualTo("CHF");
        assertThat(now.zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
    }

    @Test
    void aShopThatDoesNotAnswerIsAskedAgainAndStaysAsItWas() {
        server.answering(429, "60", "");
        assertThatThrownBy(() -> update.run(shop.value() + "/1"))
                .isInstanceOf(IllegalStateException.class);

        server.answering(402, "{}");
        update.run(shop.value() + "/1");

        assertThat(shops.find(shop).orElseThrow().displayName()).isEqualTo("Test shop");
    }
}
