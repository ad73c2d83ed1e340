package com.artify.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{order}-{line}",
                "{date}/{order} {line} {product} {variant}",
                "Nr. {order} – {line}",
            })
    void namesThatTellLinesApartAreTaken(String pattern) {
        assertThat(PrintFiles.valid(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{order}",
                "{line}",
                "{order}-{line}-{colour}",
                "{order}:{line}",
                "../{order}-{line}",
                "/{order}-{line}",
                "{order}-{line}-{",
            })
    void namesThatClashOrLeaveTheFolderAreNot(String pattern) {
        assertThat(PrintFiles.valid(pattern)).isFalse();
    }

    @Test
    void placeholdersThatMeanNothingAreNamed() {
        assertThat(PrintFiles.unknown("{order} {colour} {}")).containsExactly("", "colour");
    }
}
