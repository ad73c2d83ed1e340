package com.artify.engine.bfl;

import com.artify.engine.ApiKey;
import com.artify.engine.ImageGenerator;
import com.artify.engine.KeyTest;
import com.artify.engine.catalogue.ModelCatalogue;
import com.artify.engine.remote.KeyProbe;
import com.artify.engine.remote.QueueStudio;
import com.artify.engine.remote.RemoteGenerator;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BflConfiguration {
    static final String PROVIDER = "bfl";

    @Bean
    ImageGenerator bflGenerator(ModelCatalogue catalogue, BflSettings settings) {
        return new RemoteGenerator(
                PROVIDER,
                catalogue,
                new QueueStudio(new BflQueue(settings.address()), QueueStudio.Pace.USUAL));
    }

    @Bean
    KeyTest bflKeys(BflSettings settings) {
        return keys(settings.address(), settings.key());
    }

    /** Asks how much credit is left. */
    static KeyTest keys(String address, Optional<ApiKey> installation) {
        return new KeyProbe(
                PROVIDER, address + "/credits", BflQueue.KEY, "", Set.of(200), installation);
    }
}
