package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.unit.DataSize;

/** Once all sources are read: checks the values and derives those that frameworks ask for. */
final class ConfigurationStart implements EnvironmentPostProcessor, Ordered {
    private static final String LARGEST_PHOTO = "30MB";
    private static final DataSize SLACK = DataSize.ofMegabytes(1);

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        new ConfigurationCheck(environment).run();
        choosePort(environment);
        Map<String, Object> derived = new HashMap<>();
        publicUrl(environment, derived);
        database(environment, derived);
        multipart(environment, derived);
        derived.putAll(Tracing.settings(environment));
        environment.getPropertySources().addLast(new MapPropertySource("artify", derived));
    }

    /** Addresses are made of the port, so the choice that 0 leaves to the system is made here. */
    private static void choosePort(ConfigurableEnvironment environment) {
        if (environment.getProperty("artify.port", "").strip().equals("0")) {
            try (ServerSocket free = new ServerSocket(0)) {
                environment
                        .getPropertySources()
                        .addFirst(
                                new MapPropertySource(
                                        "port", Map.of("artify.port", free.getLocalPort())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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

    /** A little above the largest photo, so that our own check answers first, with its code. */
    private static void multipart(ConfigurableEnvironment environment, Map<String, Object> out) {
        String property = "artify.generation.max-photo-bytes";
        String configured = environment.getProperty(property, LARGEST_PHOTO);
        try {
            long bytes = DataSize.parse(configured).toBytes();
            out.put("spring.servlet.multipart.max-file-size", bytes + SLACK.toBytes() + "B");
            out.put("spring.servlet.multipart.max-request-size", bytes + 2 * SLACK.toBytes() + "B");
        } catch (IllegalArgumentException malformed) {
            String name = SettingName.variable(property);
            throw new ConfigurationProblem(
                    name, name + " must be a size such as 30MB, not \"" + configured + "\".");
        }
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
