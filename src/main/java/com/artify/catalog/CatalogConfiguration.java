package com.artify.catalog;

import com.artify.base.jdbc.StoredEnums;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {
    @Bean
    static StoredEnums catalogEnums() {
        return StoredEnums.of(Fit.class);
    }
}
