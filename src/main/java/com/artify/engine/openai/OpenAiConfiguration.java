package com.artify.engine.openai;

import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.RemoteGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenAiConfiguration {
    static final String PROVIDER = "openai";

    @Bean
    ImageGenerator openAiGenerator(ModelCatalogue catalogue, OpenAiSettings settings) {
        return new RemoteGenerator(PROVIDER, catalogue, new OpenAiStudio(settings.address()));
    }

    @Bean
    KeyTest openAiKeys(OpenAiSettings settings) {
        return new OpenAiKeys(settings.address(), settings.key());
    }
}
