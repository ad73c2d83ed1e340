package com.artify.base.config;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The environment as the program has it after reading the real configuration files. */
final class Started {
    private Started() {}

    /** With these environment variables, in pairs of name and value, and no others. */
    static ConfigurableEnvironment with(String... namesAndValues) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("ARTIFY_DATA", "target/test-data/config");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            variables.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove("systemProperties");
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource("systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        SpringApplication application = new SpringApplication();
        new ProfileActivation().postProcessEnvironment(environment, application);
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        new ConfigurationStart().postProcessEnvironment(environment, application);
        return environment;
    }
}
