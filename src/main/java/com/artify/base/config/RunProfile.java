package com.artify.base.config;

import com.artify.base.ConfigurationProblem;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** The two ways to run ({@code ARTIFY_PROFILE}); each is a Spring profile in lower case. */
enum RunProfile {
    /** Everything on this machine, Shopify played by a stand-in. */
    DEMO,
    /** Real shops. */
    PRODUCTION;

    String springName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isActive(RunProfile profile, ConfigurableEnvironment environment) {
        return environment.acceptsProfiles(Profiles.of(profile.springName()));
    }

    /** The profile asked for by name, else by the presence of Shopify credentials. */
    static RunProfile choose(ConfigurableEnvironment environment) {
        String asked = environment.getProperty("artify.profile", "").strip();
        if (asked.isEmpty()) {
            return hasShopifyCredential(environment) ? PRODUCTION : DEMO;
        }
        return Arrays.stream(values())
                .filter(profile -> profile.springName().equals(asked))
                .findFirst()
                .orElseThrow(() ->
                        new ConfigurationProblem(
                                "ARTIFY_PROFILE",
                                "ARTIFY_PROFILE must be demo or production, not \"%s\"."
                                        .formatted(asked)));
    }

    private static boolean hasShopifyCredential(ConfigurableEnvironment environment) {
        return environment.containsProperty("artify.shopify.client-id")
                || environment.containsProperty("artify.shopify.client-secret");
    }
}
