package com.artify.generation.review.ui;

import com.artify.base.ShopDomain;
import com.artify.shop.SignedIn;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Signs a browser in as the owner of the shop that the address names after {@code sign-in}. */
@TestConfiguration(proxyBeanMethods = false)
class BrowserSignIn {
    @Bean
    FilterRegistrationBean<Filter> signIn() {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>((request, response, chain) -> {
                    Optional.ofNullable(request.getParameter("sign-in"))
                            .flatMap(ShopDomain::parse)
                            .ifPresent(shop ->
                                    SignedIn.as(shop, ((HttpServletRequest) request).getSession()));
                    chain.doFilter(request, response);
                });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
        return registration;
    }
}
