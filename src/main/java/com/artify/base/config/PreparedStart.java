package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.util.stream.Stream;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * A start that {@code ./artify package} has thought through beforehand: Spring's ahead-of-time
 * processing wrote down which beans there are. That holds for the demo on its embedded database
 * only, so any other start finds its beans in the ordinary way.
 */
public final class PreparedStart {
    private static final String SWITCH = "spring.aot.enabled";

    private PreparedStart() {}

    /** Takes the prepared way where it exists for this program and suits the configuration. */
    public static void useIfItFits(Class<?> program, String... arguments) {
        if (arguments.length == 0 && exists(program) && fits(new StandardEnvironment())) {
            SpringProperties.setProperty(SWITCH, "true");
        }
    }

    private static boolean exists(Class<?> program) {
        String beans = program.getSimpleName() + "__ApplicationContextInitializer.class";
        return program.getResource(beans) != null;
    }

    static boolean fits(ConfigurableEnvironment environment) {
        return Stream.of(
                                SWITCH,
                                "spring.profiles.active",
                                "artify.database.url",
                                Tracing.PROPERTY,
                                "artify.demo.seed")
                        .noneMatch(environment::containsProperty)
                && isDemo(environment);
    }

    private static boolean isDemo(ConfigurableEnvironment environment) {
        try {
            return RunProfile.choose(environment) == RunProfile.DEMO;
        } catch (ConfigurationProblem toBeToldLater) {
            return false;
        }
    }
}
