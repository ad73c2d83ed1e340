package com.artify.catalog.store;

import com.artify.catalog.StoreAdmin;
import com.artify.shopify.admin.AdminApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    @Profile("!demo")
    StoreAdmin storeAdmin(AdminApi api) {
        return new ShopifyStore(api);
    }
}
