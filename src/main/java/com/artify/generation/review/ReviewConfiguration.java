package com.artify.generation.review;

import com.artify.base.jdbc.StoredEnums;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
    @Bean
    static StoredEnums reviewEnums() {
        return StoredEnums.of(RejectReason.class);
    }
}
