package com.artify.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @Test
    void cellsWithSignsOfTheFormatAreQuoted() {
        assertThat(written("a", "b,c", "say \"d\"", "e\nf"))
                .isEqualTo("a,\"b,c\",\"say \"\"d\"\"\",\"e\nf\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)"})
    void whatASpreadsheetWouldRunIsText(String formula) {
        assertThat(written(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(written(-3, "-4.5", 12L)).isEqualTo("-3,-4.5,12\r\n");
    }

    private static String written(Object... cells) {
        StringBuilder text = new StringBuilder();
        new CsvWriter(text).row(cells);
        return text.toString();
    }
}
