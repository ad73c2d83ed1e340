package com.artify.catalog.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A4            | a 4
                    S             | Small
                    groß          | L
                    2XL           | xxl
                    Heather grey  | heather  GREY
                    Color         | Farbe
                    30x40         | 30 × 40 cm
                    30 x 40 cm    | 30×40CM
                    300 x 400 mm  | 30 × 40 cm
                    8×10"         | 8 x 10 inches
                    8"x10"        | 8 × 10 in
                    8″ × 10″      | 8x10in
                    11oz          | 11 oz
                    11 fl oz      | 11 oz
                    A4            | 21 × 29,7 cm
                    DIN A3        | A3
                    A4 (21 × 29.7 cm) | A4
                    Chêne         | Oak
                    Matte black   | black, matte
                    """)
    void aPersonTakesThemForTheSame(String one, String other) {
        assertThat(Likeness.of(one, other)).isGreaterThanOrEqualTo(Suggestions.CERTAIN);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    30 × 40 cm    | 40 × 30 cm
                    A4            | A4 glossy
                    A4 (framed)   | A4
                    """)
    void aPersonWouldAsk(String one, String other) {
        assertThat(Likeness.of(one, other)).isBetween(1, Suggestions.CERTAIN - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A4            | A3
                    30 × 40 cm    | 30 × 40 in
                    8×10"         | 20 × 25 cm
                    11 oz         | 15 oz
                    11 oz         | 11 ml
                    S             | M
                    XL            | L
                    Black         | White
                    30x40         | 30x45
                    """)
    void theyMeanDifferentThings(String one, String other) {
        assertThat(Likeness.of(one, other)).isZero();
    }
}
