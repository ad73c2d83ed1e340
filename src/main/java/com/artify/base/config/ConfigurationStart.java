package com.artify.base.config;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Once all sources are read: checks the values and derives those that frameworks ask for. */
final class ConfigurationStart implements EnvironmentPostProcessor, Ordered {
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        new ConfigurationCheck(environment).run();
        Map<String, Object> derived = new HashMap<>();
        publicUrl(environment, derived);
        database(environment, derived);
        environment.getPropertySources().addLast(new MapPropertySource("artify", derived));
    }

    private static void publicUrl(ConfigurableEnvironment environment, Map<String, Object> out) {
        if (!environment.containsProperty("artify.public-url")) {
            out.put(
                    "artify.public-url",
                    "http://localhost:" + environment.getRequiredProperty("artify.port"));
        }
    }

    private static void database(ConfigurableEnvironment environment, Map<String, Object> out) {
        DatabaseAddress address =
                DatabaseAddress.parse(
                        environment.getProperty(
                                "artify.database.url",
                                "jdbc:sqlite:file:"
                                        + environment.getRequiredProperty("artify.data")
                                        + "/artify.db"));
        out.put("spring.datasource.url", address.jdbcUrl());
        put(out, "username", environment.getProperty("artify.database.user"), address.user());
        put(
                out,
                "password",
                environment.getProperty("artify.database.password"),
                address.password());
    }

    private static void put(
            Map<String, Object> out,
            String name,
            @Nullable String configured,
            @Nullable String inAddress) {
        String value = configured == null ? inAddress : configured;
        if (value != null) {
            out.put("spring.datasource." + name, value);
        }
    }
}
