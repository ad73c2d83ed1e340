package com.artify.shopify.admin;

import com.artify.shopify.ShopifySettings;
import com.artify.shopify.access.OfflineTokens;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class AdminConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Mutations of many variants take their time. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    @Bean
    AdminApi adminApi(ShopifySettings settings, OfflineTokens tokens, Clock clock) {
        CostBuckets buckets = new CostBuckets(clock);
        return new HttpAdminApi(
                new AdminTokens(tokens::of, tokens::instead),
                new AdminRequests(client(), settings, buckets),
                buckets,
                Thread::sleep,
                clock);
    }

    static RestClient client() {
        // Redirects are not followed: the request holds the shop's token.
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.NEVER)
                                .connectTimeout(CONNECT)
                                .build());
        requests.setReadTimeout(ANSWER);
        return RestClient.builder().requestFactory(requests).build();
    }
}
