package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.Artify;
import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

class FailedStartTest {
    @Test
    void aProblemIsFoundBeneathWhatSpringWrapsAroundIt() {
        RuntimeException wrapped =
                new BeanCreationException(
                        "store", "failed", new ConfigurationProblem("A", "A is missing."));
        assertThat(FailedStart.sentence(wrapped)).contains("A is missing.");
    }

    @Test
    void aPortInUseIsNamedByItsSetting() {
        assertThat(FailedStart.sentence(new PortInUseException(8080)))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("ARTIFY_PORT", "8080"));
    }

    @Test
    void anyOtherFailureIsLeftToSpringsReport() {
        assertThat(FailedStart.sentence(new IllegalStateException("a defect"))).isEmpty();
    }

    @Test
    void theProgramEndsWithOneSentenceAndAnErrorCode() throws IOException, InterruptedException {
        Process program =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Artify.class.getName(),
                                        "--artify.port=eighty"))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).isNotZero();
        assertThat(said.strip())
                .isEqualTo("ARTIFY_PORT must be a number from 0 to 65535, not \"eighty\".");
    }
}
