package com.artify.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.style.WordDiff.Change;
import com.artify.style.WordDiff.Part;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void replacedWordsAreRemovedAndAddedInTheirPlace() {
        assertThat(WordDiff.of("Oil painting of a dog", "Ink drawing of a dog, wet"))
                .containsExactly(
                        new Part(Change.REMOVED, "Oil"),
                        new Part(Change.ADDED, "Ink"),
                        new Part(Change.KEPT, " "),
                        new Part(Change.REMOVED, "painting"),
                        new Part(Change.ADDED, "drawing"),
                        new Part(Change.KEPT, " of a "),
                        new Part(Change.REMOVED, "dog"),
                        new Part(Change.ADDED, "dog, wet"));
    }

    @Test
    void equalTextsAreKeptWholeAndEmptyOnesHaveNoParts() {
        assertThat(WordDiff.of("a b", "a b")).containsExactly(new Part(Change.KEPT, "a b"));
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("", "new")).containsExactly(new Part(Change.ADDED, "new"));
    }
}
