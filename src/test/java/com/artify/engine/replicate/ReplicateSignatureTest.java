package com.artify.engine.replicate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.artify.base.ConfigurationProblem;
import com.artify.testing.Tampered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicateSignatureTest {
    /** The example of the Standard Webhooks specification, whose scheme Replicate follows. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String BODY = "{\"test\": 2432232314}";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void whatReplicateSignedIsBelieved() {
        assertThat(verifies(SENT, SIGNED, BODY)).isTrue();
        assertThat(verifies(SENT, "v1,AAAA v1a,BBBB " + SIGNED, BODY)).isTrue();
    }

    @Test
    void whatWasChangedIsNot() {
        assertThat(Tampered.of(BODY)).noneMatch(body -> verifies(SENT, SIGNED, body));
        assertThat(Tampered.of(SIGNED).filter(signature -> !signature.contains(SIGNED)))
                .noneMatch(signature -> verifies(SENT, signature, BODY));
    }

    @Test
    void whatIsOldOrFromTheFutureIsNot() {
        assertThat(verifies(SENT.plus(Duration.ofMinutes(5)), SIGNED, BODY)).isTrue();
        assertThat(verifies(SENT.plus(Duration.ofMinutes(6)), SIGNED, BODY)).isFalse();
        assertThat(verifies(SENT.minus(Duration.ofMinutes(6)), SIGNED, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void aHeaderThatIsMissingIsMissed(String header) {
        Map<String, String> headers = headers(SIGNED);
        headers.remove(header);

        assertThat(verifies(SECRET, SENT, headers, BODY)).isFalse();
    }

    @Test
    void withoutASecretTheAddressMustDo() {
        assertThat(verifies("", SENT, Map.of(), BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "secret", "whsec_%%%", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void aSecretThatCannotBeOneStopsTheStart(String secret) {
        ReplicateSettings settings = new ReplicateSettings("", "https://api.test", secret);

        assertThatThrownBy(settings::signingKey)
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("ARTIFY_REPLICATE_WEBHOOK_SECRET")
                .hasMessageNotContaining(secret.replace("whsec_", "none"));
        assertThat(settings.toString()).doesNotContain(secret.replace("whsec_", "none"));
    }

    private static boolean verifies(Instant now, String signature, String body) {
        return verifies(SECRET, now, headers(signature), body);
    }

    private static boolean verifies(
            String secret, Instant now, Map<String, String> headers, String body) {
        Optional<byte[]> key = new ReplicateSettings("", "https://api.test", secret).signingKey();
        try {
            return new ReplicateSignature(key, Clock.fixed(now, ZoneOffset.UTC))
                    .verifies(
                            name -> headers.getOrDefault(name, ""),
                            new ByteArrayInputStream(body.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> headers(String signature) {
        Map<String, String> headers = new HashMap<>();
        headers.put("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
        headers.put("webhook-timestamp", SENT.getEpochSecond() + "");
        headers.put("webhook-signature", signature);
        return headers;
    }
}
