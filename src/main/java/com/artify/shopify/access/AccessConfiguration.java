package com.artify.shopify.access;

import com.artify.shopify.ShopifySettings;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    @Bean
    TokenEndpoint tokenEndpoint(ShopifySettings settings, Clock clock) {
        // Redirects are not followed: the form holds our secret.
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .build();
        return new TokenEndpoint(client, settings, clock);
    }
}
