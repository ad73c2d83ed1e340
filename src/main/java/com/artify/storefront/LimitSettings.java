package com.artify.storefront;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests that cost something are answered within a window. An address may stand for a
 * whole school or office, so its limit is far above a visitor's.
 */
@ConfigurationProperties("artify.limits")
public record LimitSettings(
        @DefaultValue("10m") Duration window,
        @DefaultValue("40") int perVisitor,
        @DefaultValue("60") int perCustomer,
        @DefaultValue("400") int perAddress,
        @DefaultValue("3000") int perShop) {}
