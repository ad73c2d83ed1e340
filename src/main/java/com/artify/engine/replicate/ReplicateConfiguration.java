package com.artify.engine.replicate;

import com.artify.engine.ApiKey;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.NewsSignature;
import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.KeyProbe;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.RemoteGenerator;
import com.artify.engine.remote.RemoteUpscaler;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReplicateConfiguration {
    static final String PROVIDER = "replicate";

    @Bean
    ImageGenerator replicateGenerator(ModelCatalogue catalogue, ReplicateSettings settings) {
        return new RemoteGenerator(
                PROVIDER,
                catalogue,
                new QueueStudio(new ReplicateQueue(settings.address()), QueueStudio.Pace.USUAL));
    }

    @Bean
    Upscaler replicateUpscaler(ModelCatalogue catalogue, ReplicateSettings settings) {
        return new RemoteUpscaler(
                PROVIDER,
                catalogue,
                new QueueStudio(new ReplicateQueue(settings.address()), QueueStudio.Pace.USUAL));
    }

    @Bean
    KeyTest replicateKeys(ReplicateSettings settings) {
        return keys(settings.address(), settings.key());
    }

    @Bean
    NewsSignature replicateNews(ReplicateSettings settings, Clock clock) {
        return new ReplicateSignature(settings.signingKey(), clock);
    }

    /** Asks whose account the key belongs to. */
    static KeyTest keys(String address, Optional<ApiKey> installation) {
        return new KeyProbe(
                PROVIDER,
                address + "/account",
                "Authorization",
                "Bearer ",
                Set.of(200),
                installation);
    }
}
