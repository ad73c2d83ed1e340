package com.artify.engine.embedded;

import com.artify.engine.FaceFinder;
import com.artify.engine.ImageGenerator;
import com.artify.engine.OwnUpscaler;
import com.artify.engine.SafetyCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmbeddedEngineConfiguration {
    @Bean
    ImageGenerator embeddedGenerator() {
        return new EmbeddedGenerator();
    }

    @Bean
    OwnUpscaler embeddedUpscaler() {
        return new BestUpscaler(RealEsrganUpscaler::load, new LanczosUpscaler());
    }

    @Bean
    SafetyCheck nsfwSafetyCheck() {
        return new NsfwSafetyCheck(() -> Model.load(NsfwSafetyCheck.MODEL));
    }

    @Bean
    FaceFinder blazeFaceFinder() {
        return new BlazeFaceFinder(Model::load);
    }
}
