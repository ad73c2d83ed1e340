package com.artify.base.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class PreparedStartTest {
    @Test
    void theDemoOnItsOwnDatabaseTakesThePreparedWay() {
        assertThat(PreparedStart.fits(new MockEnvironment())).isTrue();
        assertThat(PreparedStart.fits(environment("artify.profile", "demo"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "artify.profile, production",
        "artify.profile, holiday",
        "artify.shopify.client-id, abc",
        "artify.database.url, jdbc:postgresql://db/artify",
        "artify.demo.seed, 1",
        "spring.profiles.active, demo",
        "spring.aot.enabled, false"
    })
    void anyOtherStartFindsItsBeansInTheOrdinaryWay(String name, String value) {
        assertThat(PreparedStart.fits(environment(name, value))).isFalse();
    }

    private static MockEnvironment environment(String name, String value) {
        return new MockEnvironment().withProperty(name, value);
    }
}
