package com.artify.engine;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which providers want a key, and how theirs are tested. */
@Component
public class KeyTests {
    private final List<KeyTest> tests;

    KeyTests(List<KeyTest> tests) {
        this.tests = List.copyOf(tests);
    }

    /** How keys of the provider are tested; empty for one that needs none. */
    public Optional<KeyTest> of(String provider) {
        return tests.stream().filter(test -> test.provider().equals(provider)).findFirst();
    }
}
