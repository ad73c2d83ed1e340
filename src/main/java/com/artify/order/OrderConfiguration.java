package com.artify.order;

import com.artify.base.jdbc.StoredEnums;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderConfiguration {
    @Bean
    static StoredEnums orderEnums() {
        return StoredEnums.of(LineState.class, LineReason.class, AlertKind.class, Withdrawal.class);
    }
}
