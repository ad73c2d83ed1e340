package com.artify.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageConventionsTest {
    private static final Locale SPANISH = Locale.of("es");

    @Test
    void whoeverChoseALanguageGetsItWhateverTheBrowserAsksFor() {
        assertThat(PageConventions.locale(Optional.of(Locale.FRENCH), List.of(Locale.US)))
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void theBrowsersCountryDecidesHowFiguresRead() {
        assertThat(PageConventions.locale(Optional.of(Locale.ENGLISH), List.of(Locale.UK)))
                .isEqualTo(Locale.UK);
    }

    @Test
    void withoutAChoiceTheBrowsersFirstKnownLanguageIsTaken() {
        assertThat(PageConventions.locale(Optional.empty(), List.of(SPANISH, Locale.GERMANY)))
                .isEqualTo(Locale.GERMANY);
        assertThat(PageConventions.locale(Optional.empty(), List.of(Locale.US, Locale.GERMANY)))
                .isEqualTo(Locale.US);
    }

    @Test
    void unknownLanguagesReadEnglish() {
        assertThat(PageConventions.locale(Optional.empty(), List.of(SPANISH)))
                .isEqualTo(Locale.ENGLISH);
    }
}
