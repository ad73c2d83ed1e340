package com.artify.engine.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.engine.ApiKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredTest {
    @Test
    void aKeyIsTakenWithoutItsBlanksAndNeverSaid() {
        assertThat(Configured.key("A_KEY", " sk-12345678\n")).contains(new ApiKey("sk-12345678"));
        assertThat(Configured.key("A_KEY", " ")).isEmpty();
        assertThat(new ApiKey("sk-12345678").toString()).doesNotContain("123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-7", "two words of it", "sk-12345678\u00e9"})
    void whatCannotBeAKeyStopsTheStartWithoutBeingSaid(String key) {
        assertThatThrownBy(() -> Configured.key("A_KEY", key))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageStartingWith("A_KEY ")
                .hasMessageNotContaining(key);
    }

    @Test
    void anAddressEndsWithoutASlash() {
        assertThat(Configured.address("AN_URL", " https://images.test/v1// "))
                .isEqualTo("https://images.test/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "ftp://images.test", "https://", "https://a b", "/v1"})
    void whatIsNoAddressStopsTheStart(String address) {
        assertThatThrownBy(() -> Configured.address("AN_URL", address))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageStartingWith("AN_URL ");
    }
}
