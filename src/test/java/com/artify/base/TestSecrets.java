package com.artify.base;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes encryptions with keys that tests choose, for tests of key rotation. */
public final class TestSecrets {
    private TestSecrets() {}

    /** With keys of these numbers, the first one for new texts. */
    public static Secrets withKeys(int... numbers) {
        return new Secrets(
                EncryptionKeys.parse(
                        IntStream.of(numbers)
                                .mapToObj(number -> "test-" + number + ":" + key(number))
                                .collect(Collectors.joining(","))));
    }

    private static String key(int number) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) number);
        return Base64.getEncoder().encodeToString(key);
    }
}
