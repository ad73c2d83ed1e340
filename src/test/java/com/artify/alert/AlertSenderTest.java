package com.artify.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.testing.AlertReceiver;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertSenderTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final AlertSignature SECRET =
            new AlertSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final AlertSender open = new AlertSender(new AlertSettings(false), CLOCK);
    private final AlertSender inside = new AlertSender(new AlertSettings(true), CLOCK);
    private AlertReceiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new AlertReceiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    /** The example of the libraries of Standard Webhooks. */
    @Test
    void signaturesAreThoseOfStandardWebhooks() {
        assertThat(SECRET.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", NOW, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(SECRET.toString()).doesNotContain("MfKQ");
    }

    @Test
    void whatIsPostedCarriesIdTimeAndSignature() {
        AlertAnswer answer = inside.send(URI.create(receiver.address()), SECRET, "a-1", "{}");

        assertThat(answer).isEqualTo(new AlertAnswer(AlertVerdict.TAKEN, 204));
        assertThat(receiver.received())
                .containsExactly(
                        new AlertReceiver.Received(
                                "a-1", "1614265330", SECRET.sign("a-1", NOW, "{}"), "{}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 404, 500})
    void anyOtherAnswerIsARefusalAndNoRedirectIsFollowed(int status) {
        receiver.refuseNext(status);

        assertThat(inside.send(URI.create(receiver.address()), SECRET, "a", "{}"))
                .isEqualTo(new AlertAnswer(AlertVerdict.REFUSED, status));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void whereNobodyAnswersIsSaid() {
        URI address = URI.create(receiver.address());
        receiver.close();

        assertThat(inside.send(address, SECRET, "a", "{}").verdict())
                .isEqualTo(AlertVerdict.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://localhost/", "https://[::1]/"})
    void thisMachineIsNotAskedUnlessThatIsConfigured(String address) {
        assertThat(open.send(URI.create(address), SECRET, "a", "{}").verdict())
                .isEqualTo(AlertVerdict.NOT_PUBLIC);
    }

    @Test
    void aNumberThatMeansThisMachineIsNotAskedEither() {
        URI address = URI.create(receiver.address().replace("127.0.0.1", "0x7f.1"));

        assertThat(open.send(address, SECRET, "a", "{}").verdict())
                .isNotEqualTo(AlertVerdict.TAKEN);
        assertThat(receiver.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "ftp://example.com/",
                "https://",
                "https://user:word@example.com/",
                "https://example.com/#part",
                "example.com",
                "not an address"
            })
    void whatIsNoAddressIsNotTaken(String text) {
        assertThat(open.address(text)).isEmpty();
    }

    @Test
    void anHttpsAddressIsTaken() {
        assertThat(open.address(" https://example.com/artify?shop=1 "))
                .hasValue(URI.create("https://example.com/artify?shop=1"));
        assertThat(open.address("https://example.com/" + "a".repeat(500))).isEmpty();
        assertThat(inside.address("http://alerts.internal:8080/")).isPresent();
    }
}
