package com.artify.generation.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.base.TestSecrets;
import com.artify.engine.NewsSignature;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Timeout(120)
class NewsControllerTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Awaited AWAITED =
            new Awaited(
                    "signing",
                    ShopDomain.parse("news.myshopify.com").orElseThrow(),
                    UUID.fromString("0199e0c5-0000-7000-8000-000000000001"));

    private final NewsAddresses addresses = addresses(1, CLOCK, "https://artify.test");
    private final Bells bells =
            new Bells(
                    addresses,
                    new FarRings(
                            JdbcClient.create(
                                    new DriverManagerDataSource("jdbc:sqlite::memory:"))));
    private final MockMvcTester http =
            MockMvcTester.of(new NewsController(addresses, List.of(new Signing()), bells));

    @Test
    void aSignedCallRings() throws Exception {
        try (Bell bell = bells.open(AWAITED)) {
            assertThat(http.post().uri(path(addresses)).header("Signed", "yes").content("{}"))
                    .hasStatusOk();

            bell.await(Duration.ofHours(1));
        }
    }

    @Test
    void aCallThatItsProviderDidNotSignIsNotHeard() {
        assertThat(http.post().uri(path(addresses)).content("{}")).hasStatus(404);
    }

    @Test
    void nothingIsThereToBeRead() {
        assertThat(http.get().uri(path(addresses))).hasStatus(405);
    }

    @Test
    void anAddressIsGoodForADayAndOfOurOwnMaking() {
        Clock yesterday = Clock.offset(CLOCK, Duration.ofDays(-1));

        for (NewsAddresses others :
                List.of(
                        addresses(1, yesterday, "https://artify.test"),
                        addresses(2, CLOCK, "https://artify.test"))) {
            assertThat(http.post().uri(path(others)).header("Signed", "yes").content("{}"))
                    .hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://artify.test", "https://localhost:8443", "https://127.0.0.1", ""})
    void whereProvidersCannotReachUsThereIsNoAddress(String home) {
        assertThat(addresses(1, CLOCK, home).of(AWAITED)).isEmpty();
    }

    private static String path(NewsAddresses addresses) {
        return addresses.of(AWAITED).orElseThrow().getPath();
    }

    private static NewsAddresses addresses(int key, Clock clock, String home) {
        return new NewsAddresses(TestSecrets.withKeys(key), clock, home);
    }

    private static final class Signing implements NewsSignature {
        @Override
        public String provider() {
            return "signing";
        }

        @Override
        public boolean verifies(UnaryOperator<String> header, InputStream body) throws IOException {
            return body.readAllBytes().length == 2 && header.apply("Signed").equals("yes");
        }
    }
}
