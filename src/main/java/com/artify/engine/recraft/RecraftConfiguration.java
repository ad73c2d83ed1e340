package com.artify.engine.recraft;

import com.artify.engine.ApiKey;
import com.artify.engine.KeyTest;
import com.artify.engine.Upscaler;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.KeyProbe;
import com.artify.engine.remote.RemoteUpscaler;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecraftConfiguration {
    static final String PROVIDER = "recraft";

    @Bean
    Upscaler recraftUpscaler(ModelCatalogue catalogue, RecraftSettings settings) {
        return new RemoteUpscaler(PROVIDER, catalogue, new RecraftStudio(settings.address()));
    }

    @Bean
    KeyTest recraftKeys(RecraftSettings settings) {
        return keys(settings.address(), settings.key());
    }

    /** Asks whose account the key belongs to. */
    static KeyTest keys(String address, Optional<ApiKey> installation) {
        return new KeyProbe(
                PROVIDER,
                address + "/users/me",
                "Authorization",
                "Bearer ",
                Set.of(200),
                installation);
    }
}
