package com.artify.generation;

import com.artify.base.jdbc.StoredEnums;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {
    @Bean
    static StoredEnums generationEnums() {
        return StoredEnums.of(
                GenerationType.class,
                GenerationStatus.class,
                UpscaleStatus.class,
                ReviewState.class,
                AttemptOutcome.class,
                Moderation.class,
                FailureCode.class);
    }
}
