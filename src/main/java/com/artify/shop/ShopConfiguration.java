package com.artify.shop;

import com.artify.base.jdbc.StoredEnums;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShopConfiguration {
    @Bean
    StoredEnums shopEnums() {
        return StoredEnums.of(Role.class);
    }
}
