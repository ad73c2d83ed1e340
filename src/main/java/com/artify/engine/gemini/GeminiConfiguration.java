package com.artify.engine.gemini;

import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.RemoteGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GeminiConfiguration {
    static final String PROVIDER = "gemini";

    @Bean
    ImageGenerator geminiGenerator(ModelCatalogue catalogue, GeminiSettings settings) {
        return new RemoteGenerator(PROVIDER, catalogue, new GeminiStudio(settings.address()));
    }

    @Bean
    KeyTest geminiKeys(GeminiSettings settings) {
        return new GeminiKeys(settings.address(), settings.key());
    }
}
