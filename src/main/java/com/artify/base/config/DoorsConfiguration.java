package com.artify.base.config;

import com.artify.base.Roles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class DoorsConfiguration {
    @Bean
    FilterRegistrationBean<WorkerDoors> workerDoors(Roles roles) {
        FilterRegistrationBean<WorkerDoors> filter =
                new FilterRegistrationBean<>(new WorkerDoors());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setEnabled(!roles.web());
        return filter;
    }
}
