package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.artify.base.ConfigurationProblem;
import com.artify.testing.ArtifyTest;
import com.artify.testing.OnSqlite;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** When spans are set up and when nothing is. */
@ArtifyTest
@OnSqlite
class TracingTest {
    @Autowired private ApplicationContext context;

    @Test
    void nothingIsSetUpUnlessSpansAreToGoSomewhere() {
        assertThat(context.getBeanProvider(Tracer.class).getIfAvailable()).isNull();
        assertThat(context.getBeanNamesForType(OpenTelemetry.class)).isEmpty();
        assertThat(context.getEnvironment().getProperty("logging.expect-correlation-id"))
                .isEqualTo("false");
    }

    @Test
    void anAddressSwitchesAllSpansOn() {
        Map<String, Object> settings =
                Tracing.settings(
                        new MockEnvironment()
                                .withProperty(Tracing.PROPERTY, "http://localhost:4318/v1/traces"));

        assertThat(settings)
                .doesNotContainKey("spring.autoconfigure.exclude")
                .containsEntry("management.tracing.sampling.probability", "1.0")
                .containsEntry(
                        "management.opentelemetry.tracing.export.otlp.endpoint",
                        "http://localhost:4318/v1/traces");
    }

    @Test
    void whatIsNoAddressStopsTheStart() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() ->
                        Tracing.settings(
                                new MockEnvironment()
                                        .withProperty(Tracing.PROPERTY, "localhost:4318")))
                .withMessageStartingWith("ARTIFY_TRACES_URL must be an address");
    }
}
