package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence which setting stopped the start, where Spring's own report would print a
 * page. Any other failure is left to that report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedStart implements SpringBootExceptionReporter {
    /** Called by Spring Boot with the context that failed, or null if there is none yet. */
    FailedStart(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence =
                    switch (cause) {
                        case ConfigurationProblem problem -> problem.getMessage();
                        case PortInUseException port -> portInUse(port.getPort());
                        case BindException bind -> unreadable(bind);
                        default -> null;
                    };
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static String portInUse(int port) {
        return "ARTIFY_PORT is %d, but another program on this machine already answers there."
                .formatted(port);
    }

    /** Null for a setting that is not ours: Spring explains its own better. */
    private static @Nullable String unreadable(BindException bind) {
        String property =
                bind.getProperty() == null
                        ? bind.getName().toString()
                        : bind.getProperty().getName().toString();
        return property.startsWith("artify.")
                ? "%s has a value that cannot be read.".formatted(SettingName.variable(property))
                : null;
    }
}
