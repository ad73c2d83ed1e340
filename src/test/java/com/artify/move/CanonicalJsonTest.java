package com.artify.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void whatSaysTheSameIsTheSame() {
        assertThat(
                        CanonicalJson.of(
                                "{\"b\": [1.50, true, null], \"a\": {\"y\": 1e3, \"x\": \"ü\"}}"))
                .isEqualTo(
                        CanonicalJson.of(
                                "{\"a\":{\"x\":\"\\u00fc\",\"y\":1000},\"b\":[1.5,true,null]}"));
    }

    @Test
    void whatSaysOtherwiseIsNot() {
        assertThat(CanonicalJson.of("[1,2]")).isNotEqualTo(CanonicalJson.of("[2,1]"));
        assertThat(CanonicalJson.of("{\"a\":1}")).isNotEqualTo(CanonicalJson.of("{\"a\":\"1\"}"));
        assertThat(CanonicalJson.of("{\"a\":null}")).isNotEqualTo(CanonicalJson.of("{}"));
    }
}
