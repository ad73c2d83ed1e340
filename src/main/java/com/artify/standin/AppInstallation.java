package com.artify.standin;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The app in a shop as the Admin API shows it, with the plans that the merchant chose. */
final class AppInstallation {
    private final Clock clock;
    private volatile List<Plan> plans = List.of();

    AppInstallation(Clock clock) {
        this.clock = clock;
    }

    private record Plan(String name, int trialDays, Instant begun, boolean active) {
        Map<String, @Nullable Object> node() {
            return Nodes.of(
                    "name", name,
                    "status", active ? "ACTIVE" : "CANCELLED",
                    "trialDays", trialDays,
                    "createdAt", begun);
        }
    }

    /** Ends the present plan and begins this one. */
    synchronized void subscribe(String name, int trialDays) {
        end();
        Plan begun = new Plan(name, trialDays, clock.instant(), true);
        plans = Stream.concat(plans.stream(), Stream.of(begun)).toList();
    }

    synchronized void end() {
        plans =
                plans.stream()
                        .map(plan -> new Plan(plan.name(), plan.trialDays(), plan.begun(), false))
                        .toList();
    }

    Map<String, @Nullable Object> node() {
        return Nodes.of(
                "app",
                Nodes.of("handle", "artify"),
                "activeSubscriptions",
                plans.stream().filter(Plan::active).map(Plan::node).toList(),
                "allSubscriptions",
                (Nodes.Field) this::all);
    }

    private Map<String, @Nullable Object> all(DataFetchingEnvironment asked) {
        List<Plan> ordered =
                Boolean.TRUE.equals(asked.getArgument("reverse")) ? plans.reversed() : plans;
        return Nodes.page(ordered.stream().map(Plan::node).toList(), asked);
    }
}
