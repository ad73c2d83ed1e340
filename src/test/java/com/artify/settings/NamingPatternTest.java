package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.settings.NamingPattern.Flaw.Kind;
import com.artify.settings.NamingPattern.Placeholder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | BLANK",
                "{order}-{lin}                   | UNKNOWN_PLACEHOLDER",
                "{order}-{}                      | UNKNOWN_PLACEHOLDER",
                "{order}:{line}                  | FORBIDDEN_SIGN",
                "../{order}-{line}               | FORBIDDEN_SIGN",
                "/{order}-{line}                 | FORBIDDEN_SIGN",
                "{order}//{line}                 | FORBIDDEN_SIGN",
                "{order}-{line}/                 | FORBIDDEN_SIGN",
                "{order}-{line                   | FORBIDDEN_SIGN",
                "{order}                         | NOT_UNIQUE",
                "{line}                          | NOT_UNIQUE"
            })
    void aPatternThatCannotNameFilesIsRefused(String text, Kind flaw) {
        assertThat(NamingPattern.flaw(text.strip())).map(NamingPattern.Flaw::kind).contains(flaw);
        assertThat(NamingPattern.parse(text.strip())).isEmpty();
    }

    @Test
    void tooLongAPatternIsRefused() {
        assertThat(NamingPattern.flaw("{order}-{line}" + "x".repeat(120)))
                .map(NamingPattern.Flaw::kind)
                .contains(Kind.TOO_LONG);
    }

    @Test
    void valuesAreMadeFitForEverySystem() {
        assertThat(fill("{order}/{line} {product}_{size}")).isEqualTo("1001/2 Größe-XL_30-40-cm");
    }

    @Test
    void whatIsMissingLeavesNoGap() {
        assertThat(fill("{order}-{sku}-{line}-{style}")).isEqualTo("1001-2");
        assertThat(fill("{sku}/{order}-{line}")).isEqualTo("1001-2");
    }

    @Test
    void theCopyIsLeftToWhoeverPacksThePieces() {
        assertThat(fill("{order}-{line}-{copy}")).isEqualTo("1001-2-{copy}");
    }

    private static String fill(String pattern) {
        return NamingPattern.parse(pattern)
                .orElseThrow()
                .fill(
                        Map.of(
                                Placeholder.ORDER, "#1001",
                                Placeholder.LINE, "2",
                                Placeholder.PRODUCT, "Größe: \"XL\"",
                                Placeholder.SIZE, "30 × 40 cm"));
    }
}
