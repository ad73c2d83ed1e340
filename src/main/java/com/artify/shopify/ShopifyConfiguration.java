package com.artify.shopify;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ShopifyConfiguration implements WebMvcConfigurer {
    private static final int AFTER_FORWARDED_HEADERS = Ordered.HIGHEST_PRECEDENCE + 20;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ProxyRequestResolver());
    }

    @Bean
    ProxySignature proxySignature(ShopifySettings settings, Clock clock) {
        return new ProxySignature(settings.secrets(), clock);
    }

    @Bean
    WebhookSignature webhookSignature(ShopifySettings settings) {
        return new WebhookSignature(settings.secrets());
    }

    @Bean
    SessionTokens sessionTokens(ShopifySettings settings, Clock clock) {
        return new SessionTokens(settings.clientId(), settings.secrets(), clock);
    }

    @Bean
    FilterRegistrationBean<SessionlessFilter> sessionlessDoors() {
        FilterRegistrationBean<SessionlessFilter> filter =
                new FilterRegistrationBean<>(new SessionlessFilter());
        filter.addUrlPatterns("/proxy/*", "/webhooks/*", "/hooks/*", "/files/*");
        filter.setOrder(AFTER_FORWARDED_HEADERS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ProxySignatureFilter> proxySignatureFilter(ProxySignature signature) {
        FilterRegistrationBean<ProxySignatureFilter> filter =
                new FilterRegistrationBean<>(new ProxySignatureFilter(signature));
        filter.addUrlPatterns("/proxy/*");
        filter.setOrder(AFTER_FORWARDED_HEADERS + 1);
        return filter;
    }
}
