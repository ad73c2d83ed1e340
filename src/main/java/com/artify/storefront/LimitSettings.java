package com.artify.storefront;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests that cost something are answered within a window.
 *
 * @param perAddress of all behind an address together who have shown no token and are not signed in
 * @param perNetwork of all behind an address, which may be a whole school or office
 * @param newVisitors tokens that an address gets for the asking; further ones cost some work
 * @param proofBits how much work: each bit doubles it; a phone does 15 in about a second
 */
@ConfigurationProperties("artify.limits")
public record LimitSettings(
        @DefaultValue("10m") Duration window,
        @DefaultValue("40") int perVisitor,
        @DefaultValue("60") int perCustomer,
        @DefaultValue("100") int perAddress,
        @DefaultValue("2000") int perNetwork,
        @DefaultValue("1500") int perProduct,
        @DefaultValue("3000") int perShop,
        @DefaultValue("30") int newVisitors,
        @DefaultValue("15") int proofBits) {}
