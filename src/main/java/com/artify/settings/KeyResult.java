package com.artify.settings;

import com.artify.engine.KeyVerdict;
import java.util.UUID;

/** What came of setting, testing or removing a key. */
public sealed interface KeyResult {
    /** It was done and can be undone; {@code verdict} is what the provider said. */
    record Done(UUID activity, KeyVerdict verdict) implements KeyResult {}

    /** The provider was asked; nothing was changed. */
    record Tested(KeyVerdict verdict) implements KeyResult {}

    /** Too short to be a key, or with blanks in it. */
    record Malformed() implements KeyResult {}

    /** The provider wants no key, there is none to test, or only owners may. */
    record NotPossible() implements KeyResult {}
}
