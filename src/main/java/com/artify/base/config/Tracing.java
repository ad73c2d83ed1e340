package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Where spans go ({@code ARTIFY_TRACES_URL}, OTLP over HTTP). Without it Spring Boot is kept from
 * setting anything up for them, which would take time at each start, and from leaving room for
 * their ids in each line of the log.
 */
final class Tracing {
    static final String PROPERTY = "artify.traces.url";
    private static final String ALL = "1.0";
    private static final String BOOT = "org.springframework.boot.";
    private static final List<String> SET_UP =
            List.of(
                    "micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
                    "micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
                    "micrometer.tracing.autoconfigure.otlp.OtlpExemplarsAutoConfiguration",
                    "micrometer.tracing.autoconfigure.prometheus"
                            + ".PrometheusExemplarsAutoConfiguration",
                    "micrometer.tracing.opentelemetry.autoconfigure"
                            + ".OpenTelemetryTracingAutoConfiguration",
                    "micrometer.tracing.opentelemetry.autoconfigure.otlp"
                            + ".OtlpTracingAutoConfiguration",
                    "micrometer.tracing.opentelemetry.autoconfigure.zipkin"
                            + ".ZipkinWithOpenTelemetryTracingAutoConfiguration",
                    "opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
                    "opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
                    "opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration");

    private Tracing() {}

    /** What Spring Boot is to know. */
    static Map<String, Object> settings(ConfigurableEnvironment environment) {
        String url = environment.getProperty(PROPERTY, "").strip();
        if (url.isEmpty()) {
            return Map.of(
                    "spring.autoconfigure.exclude",
                    String.join(",", SET_UP.stream().map(BOOT::concat).toList()),
                    "logging.expect-correlation-id",
                    false);
        }
        if (!isWebAddress(url)) {
            String name = SettingName.variable(PROPERTY);
            throw new ConfigurationProblem(
                    name, name + " must be an address such as http://localhost:4318/v1/traces.");
        }
        return Map.of(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                url,
                "management.tracing.sampling.probability",
                ALL);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
