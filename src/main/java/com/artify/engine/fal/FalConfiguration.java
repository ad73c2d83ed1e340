package com.artify.engine.fal;

import com.artify.engine.ApiKey;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.KeyProbe;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.RemoteGenerator;
import com.artify.engine.remote.RemoteUpscaler;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FalConfiguration {
    static final String PROVIDER = "fal";

    @Bean
    ImageGenerator falGenerator(ModelCatalogue catalogue, FalSettings settings) {
        return new RemoteGenerator(
                PROVIDER,
                catalogue,
                new QueueStudio(new FalQueue(settings.address()), QueueStudio.Pace.USUAL));
    }

    @Bean
    Upscaler falUpscaler(ModelCatalogue catalogue, FalSettings settings) {
        return new RemoteUpscaler(
                PROVIDER,
                catalogue,
                new QueueStudio(new FalQueue(settings.address()), QueueStudio.Pace.USUAL));
    }

    @Bean
    KeyTest falKeys(FalSettings settings) {
        return keys(settings.platform(), settings.key());
    }

    /** Asks for the price of a model, which is told to those who have a key. */
    static KeyTest keys(String platform, Optional<ApiKey> installation) {
        return new KeyProbe(
                PROVIDER,
                platform + "/models/pricing?endpoint_id=fal-ai%2Fflux%2Fdev",
                "Authorization",
                FalQueue.SCHEME,
                Set.of(200),
                installation);
    }
}
