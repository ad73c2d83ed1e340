package com.artify.base.config;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Activates the demo or production profile before the configuration files are read. */
final class ProfileActivation implements EnvironmentPostProcessor, Ordered {
    private static final String ENVIRONMENT =
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        forgetEmptyVariables(environment.getPropertySources());
        for (RunProfile profile : RunProfile.values()) {
            if (RunProfile.isActive(profile, environment)) {
                return;
            }
        }
        environment.addActiveProfile(RunProfile.choose(environment).springName());
    }

    /** Compose files and unit files pass unset variables on as empty ones. */
    private static void forgetEmptyVariables(MutablePropertySources sources) {
        PropertySource<?> source = sources.get(ENVIRONMENT);
        if (source instanceof SystemEnvironmentPropertySource system) {
            Map<String, Object> filled = new HashMap<>(system.getSource());
            filled.entrySet()
                    .removeIf(variable ->
                            variable.getKey().startsWith("ARTIFY_")
                                    && variable.getValue().toString().isBlank());
            sources.replace(ENVIRONMENT, new SystemEnvironmentPropertySource(ENVIRONMENT, filled));
        }
    }
}
