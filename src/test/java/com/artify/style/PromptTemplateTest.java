package com.artify.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.style.PromptTemplate.Flaw;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptTemplateTest {
    @Test
    void everyPlaceholderIsSound() {
        for (Placeholder each : Placeholder.values()) {
            assertThat(new PromptTemplate("a " + each.written()).flaws()).isEmpty();
        }
    }

    @Test
    void unknownWordsAndLoneBracesAreNamedInTheirOrder() {
        assertThat(new PromptTemplate("{colour} of {size} on {Size} } {").flaws())
                .containsExactly(
                        new Flaw("{colour}"), new Flaw("{Size}"), new Flaw("}"), new Flaw("{"));
    }

    @Test
    void whatIsUnknownIsLeftOutAndBlanksAreOne() {
        assertThat(
                        new PromptTemplate("Oil {nothing} of the\n {subject}")
                                .fill(Map.of("subject", "$1")))
                .isEqualTo("Oil of the $1");
    }
}
