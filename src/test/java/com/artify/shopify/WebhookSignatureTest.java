package com.artify.shopify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.Tampered;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    /** From RFC 4231, test case 2, in base64. */
    private static final String KNOWN =
            Base64.getEncoder()
                    .encodeToString(
                            HexFormat.of()
                                    .parseHex(
                                            "5bdcc146bf60754e6a042426089575c7"
                                                    + "5a003f089d2739839dec58b964ec3843"));

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

    private final WebhookSignature signature = with("Jefe");

    @Test
    void theKnownAnswerIsGivenAndAccepted() {
        assertThat(signature.sign(BODY)).isEqualTo(KNOWN);
        assertThat(signature.verifies(BODY, KNOWN)).isTrue();
    }

    @Test
    void noChangedByteIsAccepted() {
        Random random = new Random(2);
        for (int at = 0; at < BODY.length; at++) {
            byte[] changed = BODY.clone();
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(signature.verifies(changed, KNOWN)).isFalse();
        }
    }

    @Test
    void nothingThatWasTamperedWithIsAccepted() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            byte[] body = new byte[random.nextInt(300)];
            random.nextBytes(body);
            String genuine = signature.sign(body);

            assertThat(signature.verifies(body, genuine)).isTrue();
            assertThat(Tampered.of(new String(body, ISO_8859_1)))
                    .isNotEmpty()
                    .noneMatch(text -> signature.verifies(text.getBytes(ISO_8859_1), genuine));
            assertThat(Tampered.of(genuine).filter(text -> !text.strip().equals(genuine)))
                    .isNotEmpty()
                    .noneMatch(text -> signature.verifies(body, text));
        }
    }

    @Test
    void theBytesAreSignedAndNotTheirMeaning() {
        assertThat(
                        signature.verifies(
                                "{\"a\": 1}".getBytes(UTF_8),
                                signature.sign("{\"a\":1}".getBytes(UTF_8))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "not base64 at all!", "ÄÖÜ", "AAAA", "W9zB", "\u0000"})
    void aMalformedSignatureIsMerelyWrong(String malformed) {
        assertThat(signature.verifies(BODY, malformed)).isFalse();
    }

    @Test
    void afterARotationTheOldSecretStillVerifiesUntilItIsRemoved() {
        assertThat(with("new", "Jefe").verifies(BODY, KNOWN)).isTrue();
        assertThat(with("new").verifies(BODY, KNOWN)).isFalse();
        assertThat(with("new", "Jefe").sign(BODY)).isEqualTo(with("new").sign(BODY));
    }

    private static WebhookSignature with(String... secrets) {
        return new WebhookSignature(
                List.of(secrets).stream().map(secret -> secret.getBytes(UTF_8)).toList());
    }
}
