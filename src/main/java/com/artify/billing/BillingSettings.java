package com.artify.billing;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are known.
 *
 * @param plans a file of plans in place of those that come with the program; empty for none
 * @param fixedPlan the plan of all shops where Shopify is not asked; empty where it is
 * @param eventsUrl where usage is told, without a slash at the end
 */
@ConfigurationProperties("artify.billing")
record BillingSettings(
        @DefaultValue("") String plans,
        @DefaultValue("") String fixedPlan,
        @DefaultValue("https://api.shopify.com") URI eventsUrl) {
    Optional<String> fixed() {
        return Optional.of(fixedPlan).filter(name -> !name.isBlank());
    }
}
