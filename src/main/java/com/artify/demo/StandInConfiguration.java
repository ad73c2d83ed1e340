package com.artify.demo;

import com.artify.shopify.ProxySignature;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What plays Shopify in the demo: the catalogue, the App Proxy and the way to our own doors. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class StandInConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    @Bean
    StandInCatalogue standInCatalogue() {
        return StandInCatalogue.read();
    }

    @Bean(destroyMethod = "close")
    HttpClient standInHttp() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /** A servlet, since Spring MVC would read multipart bodies before a controller saw them. */
    @Bean
    ServletRegistrationBean<StandInAppProxy> standInAppProxy(
            HttpClient standInHttp, ProxySignature signature, Clock clock) {
        return new ServletRegistrationBean<>(
                new StandInAppProxy(standInHttp, signature, clock), StandInAppProxy.PREFIX + "/*");
    }
}
