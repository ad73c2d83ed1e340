package com.artify.engine;

import java.util.Optional;

/**
 * Tests keys at one provider; a bean for each provider that wants a key. A provider without one
 * needs none. Thread-safe.
 */
public interface KeyTest {
    /** The provider, as {@link ImageGenerator#provider()} names it. */
    String provider();

    /** Whether the provider takes the key, found out without cost. Blocks; never throws. */
    KeyVerdict test(String key);

    /** The key that the installation's environment holds for all shops. */
    Optional<String> installationKey();
}
