package com.artify.billing;

import com.artify.base.ConfigurationProblem;
import com.artify.usage.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plans that are sold, read once at the start. */
@Component
class Plans {
    private static final String SETTING = "ARTIFY_BILLING_PLANS";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Plan free;

    Plans(BillingSettings settings) {
        JsonNode file = read(settings.plans());
        for (JsonNode plan : file.path("plans")) {
            Plan read = plan(plan);
            if (plans.put(read.name(), read) != null) {
                throw problem("names the plan \"%s\" twice".formatted(read.name()));
            }
        }
        free =
                find(file.path("free").asString(""))
                        .orElseThrow(() -> problem("must say under \"free\" which plan is free"));
    }

    /** The plan of shops without a subscription. */
    Plan free() {
        return free;
    }

    Optional<Plan> find(String name) {
        return Optional.ofNullable(plans.get(name));
    }

    private static JsonNode read(String file) {
        try (InputStream text =
                file.isBlank()
                        ? new ClassPathResource("billing/plans.json").getInputStream()
                        : Files.newInputStream(Path.of(file))) {
            return JSON.readTree(text);
        } catch (IOException | JacksonException e) {
            throw problem("cannot be read as JSON");
        }
    }

    private static Plan plan(JsonNode plan) {
        String name = plan.path("name").asString("");
        if (name.isBlank()) {
            throw problem("has a plan without a name");
        }
        Quotas.Limits limits =
                new Quotas.Limits(
                        number(plan, "monthlyGenerations", 0),
                        number(plan, "finalReserve", 0),
                        number(plan, "storageMb", 0),
                        number(plan, "concurrency", 1));
        if (limits.finalReserve() > limits.monthly()) {
            throw problem("reserves more than there is in the plan \"%s\"".formatted(name));
        }
        return new Plan(
                name,
                limits,
                plan.path("price").asString(""),
                Optional.of(plan.path("meter").asString("")).filter(meter -> !meter.isBlank()));
    }

    private static int number(JsonNode plan, String field, int least) {
        JsonNode value = plan.path(field);
        if (!value.isInt() || value.asInt() < least) {
            throw problem(
                    "needs a whole number from %d on as \"%s\" of the plan \"%s\""
                            .formatted(least, field, plan.path("name").asString("")));
        }
        return value.asInt();
    }

    private static ConfigurationProblem problem(String what) {
        return new ConfigurationProblem(SETTING, "The file of " + SETTING + " " + what + ".");
    }
}
