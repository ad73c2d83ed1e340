package com.artify.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansTest {
    private static final String LIMITS =
            "\"monthlyGenerations\":50,\"finalReserve\":5,\"storageMb\":100,\"concurrency\":1";

    @TempDir private Path folder;

    @Test
    void theProgramComesWithPlans() {
        assertThat(plans("").free().name()).isEqualTo("Free");
        assertThat(plans("").find("Gallery").orElseThrow().meter()).contains("finals_beyond_plan");
    }

    @Test
    void operatorsHavePlansOfTheirOwn() throws IOException {
        Plans plans = written("{\"free\":\"A\",\"plans\":[{\"name\":\"A\"," + LIMITS + "}]}");

        assertThat(plans.free().limits().monthly()).isEqualTo(50);
        assertThat(plans.free().meter()).isEmpty();
        assertThat(plans.find("Gallery")).isEmpty();
    }

    @Test
    void aWrongFileStopsTheStartWithASentence() {
        refused("no json", "cannot be read");
        refused("{\"plans\":[]}", "which plan is free");
        refused("{\"free\":\"A\",\"plans\":[{" + LIMITS + "}]}", "without a name");
        refused("{\"free\":\"A\",\"plans\":[{\"name\":\"A\"}]}", "\"monthlyGenerations\"");
        refused(
                "{\"free\":\"A\",\"plans\":[{\"name\":\"A\"," + LIMITS.replace("50", "1") + "}]}",
                "reserves more");
        assertThatThrownBy(() -> plans(folder.resolve("none").toString()))
                .isInstanceOf(ConfigurationProblem.class);
    }

    private void refused(String text, String sentence) {
        assertThatThrownBy(() -> written(text))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_BILLING_PLANS")
                .hasMessageContaining(sentence);
    }

    private Plans written(String text) throws IOException {
        Path file = folder.resolve("plans.json");
        Files.writeString(file, text);
        return plans(file.toString());
    }

    private static Plans plans(String file) {
        return new Plans(new BillingSettings(file, "", URI.create("http://localhost")));
    }
}
