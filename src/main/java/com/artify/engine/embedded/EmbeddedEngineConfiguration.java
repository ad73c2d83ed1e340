package com.artify.engine.embedded;

import com.artify.engine.ImageGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmbeddedEngineConfiguration {
    @Bean
    ImageGenerator embeddedGenerator() {
        return new EmbeddedGenerator();
    }
}
