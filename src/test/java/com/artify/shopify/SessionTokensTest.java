package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.SessionVerdict.Reason;
import com.artify.shopify.SessionVerdict.Rejected;
import com.artify.shopify.SessionVerdict.Verified;
import com.artify.testing.Tampered;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {
    private static final long BEGIN = TestTokens.BEGIN;
    private static final long END = TestTokens.END;

    /** Signed with "hush" by another implementation. */
    private static final String KNOWN =
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2Etc2hvcC5teXNob3B"
                    + "pZnkuY29tL2FkbWluIiwiZGVzdCI6Imh0dHBzOi8vYS1zaG9wLm15c2hvcGlmeS5jb20iLCJhdWQ"
                    + "iOiJhLWNsaWVudCIsInN1YiI6IjQyIiwiZXhwIjoxNzkwMDAwMDYwLCJuYmYiOjE3OTAwMDAwMDA"
                    + "sImlhdCI6MTc5MDAwMDAwMCwianRpIjoiZjg5MTIxMjktMWFmNi00Y2FkLTljYTMtNzZiMGY3NjI"
                    + "xMDg3Iiwic2lkIjoiYWFlYTE4MmYyNzMyZDQ0YzIzMDU3YzBmZWE1ODQwMjFhNDQ4NWIyYmQyNWQ"
                    + "zZWI3ZmQzNDkzMTNhZDI0YzY4NSJ9.xrCuSNwhq0tGG5m_kSs9wRMUfhNu9HvZ96WLy1CuuDQ";

    @Test
    void aTokenSignedElsewhereIsUnderstood() {
        assertThat(at(BEGIN + 5).verify(KNOWN))
                .isEqualTo(
                        new Verified(
                                new SessionToken(
                                        new ShopDomain("a-shop.myshopify.com"),
                                        42,
                                        "aaea182f2732d44c23057c0fea584021a4485b2bd25d3eb7fd349313ad24c685",
                                        "f8912129-1af6-4cad-9ca3-76b0f7621087",
                                        Instant.ofEpochSecond(END),
                                        KNOWN)));
    }

    /** RFC 7515, appendix A.1: rightly signed, but not by Shopify's claims. */
    @Test
    void theSignatureOfTheStandardsExampleIsRight() {
        String header = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.";
        String payload =
                "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
                        + "cnVlfQ.";
        byte[] key =
                Base64.getUrlDecoder()
                        .decode(
                                "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
        SessionTokens tokens = new SessionTokens("joe", List.of(key), Clock.systemUTC());

        assertThat(tokens.verify(header + payload + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo(new Rejected(Reason.MISSING_CLAIM));
        assertThat(tokens.verify(header + payload + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl"))
                .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
    }

    @Test
    void noChangedCharacterIsAccepted() {
        SessionTokens tokens = at(BEGIN);
        Random random = new Random(3);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n";
        for (int at = 0; at < KNOWN.length(); at++) {
            for (int round = 0; round < 4; round++) {
                char other = alphabet.charAt(random.nextInt(alphabet.length()));
                String changed = KNOWN.substring(0, at) + other + KNOWN.substring(at + 1);
                if (!changed.equals(KNOWN)) {
                    assertThat(tokens.verify(changed)).as(changed).isInstanceOf(Rejected.class);
                }
            }
        }
    }

    @Test
    void nothingThatWasTamperedWithIsAccepted() {
        SessionTokens tokens = at(BEGIN);
        Random random = new Random(17);
        for (int round = 0; round < 50; round++) {
            String genuine = TestTokens.signed("hush", someones(random));
            String other = TestTokens.signed("hush", someones(random));

            assertThat(tokens.verify(genuine)).isInstanceOf(Verified.class);
            assertThat(Tampered.of(genuine))
                    .isNotEmpty()
                    .allSatisfy(changed ->
                            assertThat(tokens.verify(changed)).isInstanceOf(Rejected.class));
            assertThat(tokens.verify(unsigned(genuine) + signatureOf(other)))
                    .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
        }
    }

    private static String someones(Random random) {
        return TestTokens.with("sub", "\"" + random.nextLong(1, 1L << 53) + "\"")
                .replace("a-shop", "shop-" + random.nextInt(1_000_000));
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    @Test
    void tenSecondsBetweenTheClocksAreTolerated() {
        assertThat(at(END + 9).verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(at(END + 10).verify(KNOWN)).isEqualTo(new Rejected(Reason.EXPIRED));
        assertThat(at(BEGIN - 10).verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(at(BEGIN - 11).verify(KNOWN)).isEqualTo(new Rejected(Reason.NOT_YET_VALID));
    }

    @Test
    void afterARotationTheOldSecretStillVerifiesUntilItIsRemoved() {
        assertThat(with("new", "hush").verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(with("new").verify(KNOWN)).isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS384", "HS512", "RS256", "ES256"})
    void onlyTheAgreedAlgorithmIsAccepted(String algorithm) {
        String token = TestTokens.signed("hush", header(algorithm), TestTokens.claims());

        assertThat(at(BEGIN).verify(token)).isInstanceOf(Rejected.class);
    }

    @Test
    void anUnsignedTokenIsRejected() {
        String token = TestTokens.signed("hush", header("none"), TestTokens.claims());

        assertThat(at(BEGIN).verify(unsigned(token))).isEqualTo(new Rejected(Reason.MALFORMED));
    }

    @Test
    void anExtensionThatMustBeUnderstoodIsNot() {
        String token =
                TestTokens.signed(
                        "hush",
                        """
                        {"alg":"HS256","crit":["x"],"x":1}\
                        """,
                        TestTokens.claims());

        assertThat(at(BEGIN).verify(token)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "dest", "aud", "sub", "exp", "nbf", "jti", "sid"})
    void noClaimMayBeMissing(String claim) {
        String token = TestTokens.signed("hush", TestTokens.without(claim));

        assertThat(at(BEGIN).verify(token)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aud  | "b-client"                             | WRONG_AUDIENCE
                    aud  | ["a-client","b-client"]                | WRONG_AUDIENCE
                    aud  | []                                     | WRONG_AUDIENCE
                    iss  | "https://b-shop.myshopify.com/admin"   | BAD_SHOP
                    iss  | "https://a-shop.myshopify.com"         | BAD_SHOP
                    iss  | "http://a-shop.myshopify.com/admin"    | BAD_SHOP
                    dest | "https://b-shop.myshopify.com"         | BAD_SHOP
                    dest | "http://a-shop.myshopify.com"          | BAD_SHOP
                    dest | "https://a-shop.myshopify.com.evil.io" | BAD_SHOP
                    dest | "https://evil.io/a-shop.myshopify.com" | BAD_SHOP
                    sub  | "0"                                    | BAD_USER
                    sub  | "-4"                                   | BAD_USER
                    sub  | "4 2"                                  | BAD_USER
                    sub  | "99999999999999999999"                 | BAD_USER
                    exp  | "soon"                                 | MALFORMED
                    jti  | " "                                    | MISSING_CLAIM
                    sid  | ""                                     | MISSING_CLAIM
                    sid  | 7                                      | MALFORMED
                    """)
    void aWrongClaimIsRejected(String claim, String value, Reason reason) {
        String token = TestTokens.signed("hush", TestTokens.with(claim, value));

        assertThat(at(BEGIN).verify(token)).isEqualTo(new Rejected(reason));
    }

    @Test
    void aForeignIssuerWithItsOwnDestinationIsNoShop() {
        String token =
                TestTokens.signed(
                        "hush",
                        TestTokens.claims().replace("a-shop.myshopify.com", "shop.evil.io"));

        assertThat(at(BEGIN).verify(token)).isEqualTo(new Rejected(Reason.BAD_SHOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "a.b.c.d.e", "null", "Bearer x"})
    void noiseIsRejected(String text) {
        assertThat(at(BEGIN).verify(text)).isEqualTo(new Rejected(Reason.MALFORMED));
    }

    @Test
    void aTokenNeverShowsInALog() {
        SessionToken token = ((Verified) at(BEGIN).verify(KNOWN)).token();

        assertThat(token.toString()).doesNotContain(KNOWN).contains("a-shop.myshopify.com");
    }

    private static String header(String algorithm) {
        return "{\"alg\":\"%s\"}".formatted(algorithm);
    }

    private static SessionTokens at(long epochSecond) {
        return tokens(epochSecond, "hush");
    }

    private static SessionTokens with(String... secrets) {
        return tokens(BEGIN, secrets);
    }

    private static SessionTokens tokens(long epochSecond, String... secrets) {
        return new SessionTokens(
                TestTokens.CLIENT,
                List.of(secrets).stream().map(secret -> secret.getBytes(UTF_8)).toList(),
                Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC));
    }
}
