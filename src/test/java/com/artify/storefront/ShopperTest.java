package com.artify.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which addresses count as one. */
class ShopperTest {
    @Test
    void addressesOfOneIpv6NetworkCountAsOne() {
        assertThat(Shopper.household("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Shopper.household("2001:db8:1:2::ffff"))
                .isNotEqualTo(Shopper.household("2001:db8:1:3::ffff"));
    }

    @Test
    void eachIpv4AddressCountsByItselfHoweverItIsWritten() {
        assertThat(Shopper.household("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Shopper.household("::ffff:203.0.113.7"))
                .isEqualTo("::ffff:203.0.113.7")
                .isNotEqualTo(Shopper.household("::ffff:203.0.113.8"));
    }

    @Test
    void whatIsNoAddressCountsAsItIs() {
        assertThat(Shopper.household("unknown")).isEqualTo("unknown");
    }
}
