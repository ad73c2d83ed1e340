package com.artify.demo;

import com.artify.catalog.StoreAdmin;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The demo shop's Admin API: what is changed there is kept, and told as a webhook. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class StandInAdminConfiguration {
    @Bean
    StandInMemory standInMemory(@Value("${artify.data:./data}") Path data, JsonMapper json) {
        return new StandInMemory(data.resolve("stand-in-store.json"), json);
    }

    @Bean
    StandInShelf standInShelf(
            StandInCatalogue catalogue,
            StandInWebhooks webhooks,
            Environment environment,
            JsonMapper json,
            Clock clock,
            StandInMemory memory) {
        StandInShelf shelf =
                new StandInShelf(
                        memory.read().orElseGet(() -> StandInStock.read(catalogue)), clock);
        shelf.onChange(product -> {
            memory.write(shelf.all());
            // Known once the server listens; nothing changes the shelf before.
            int port = environment.getRequiredProperty("local.server.port", Integer.class);
            webhooks.send(
                    port,
                    List.of(
                            new StandInWebhooks.Message(
                                    "products/update",
                                    json.writeValueAsBytes(StandInProductJson.of(product)))));
        });
        return shelf;
    }

    @Bean
    StoreAdmin storeAdmin(StandInShelf shelf) {
        return new StandInAdmin(
                shop -> shop.equals(DemoShop.DOMAIN) ? Optional.of(shelf) : Optional.empty());
    }
}
