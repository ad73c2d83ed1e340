package com.artify.demo;

import com.artify.shopify.ShopifySettings;
import com.artify.standin.StandInApp;
import com.artify.standin.StandInShop;
import com.artify.standin.StandInShopify;
import com.artify.standin.StandInStaff;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

/** What plays Shopify in the demo: the stand-in with the demo shop. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class StandInConfiguration {
    private static final List<String> SCOPES =
            List.of("read_products", "write_products", "read_orders", "write_orders");
    private static final List<StandInStaff> STAFF =
            List.of(
                    person(501, "Ada", "Holm", "owner", true),
                    person(502, "Mara", "Lind", "mara", false),
                    person(503, "Robin", "Vale", "robin", false));

    private static StandInStaff person(
            long id, String first, String last, String mailbox, boolean owner) {
        return new StandInStaff(id, first, last, mailbox + "@artify-demo.example", owner, "en");
    }

    @Bean
    StandInCatalogue standInCatalogue() {
        return StandInCatalogue.read();
    }

    @Bean
    StandInMemory standInMemory(@Value("${artify.data}") Path data, JsonMapper json) {
        return new StandInMemory(data.resolve("standin-shopify").resolve("shop.json"), json);
    }

    /** Knows the app where browsers of this machine find it; the demo answers nobody else. */
    @Bean(destroyMethod = "close")
    StandInShopify standInShopify(
            ShopifySettings settings,
            @Value("http://localhost:${artify.port}") String app,
            DemoSessions sessions,
            Clock clock) {
        StandInShopify shopify =
                new StandInShopify(
                        new StandInApp(settings.clientId(), settings.clientSecret(), app, SCOPES),
                        clock);
        shopify.endSessionsBy(sessions::end);
        return shopify;
    }

    @Bean
    StandInShop standInShop(
            StandInShopify shopify, StandInMemory memory, StandInCatalogue catalogue) {
        StandInShop shop = shopify.open(DemoShop.DOMAIN.value(), STAFF);
        if (!memory.restore(shop)) {
            shop.fill(StandInStock.read(catalogue));
        }
        shop.onChange(() -> memory.keepSoon(shop));
        return shop;
    }

    @Bean
    ServletRegistrationBean<?> standInDoors(StandInShopify shopify) {
        return new ServletRegistrationBean<>(shopify.servlet(), "/standin/*");
    }

    /** A servlet, since Spring MVC would read multipart bodies before a controller saw them. */
    @Bean
    ServletRegistrationBean<?> standInAppProxy(StandInShopify shopify, StandInShop shop) {
        return new ServletRegistrationBean<>(shopify.appProxy(shop), DemoStore.APP + "/*");
    }
}
