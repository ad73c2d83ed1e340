package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxyVerdict.Reason;
import com.artify.shopify.ProxyVerdict.Rejected;
import com.artify.shopify.ProxyVerdict.Verified;
import com.artify.testing.Tampered;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxySignatureTest {
    private static final String KNOWN =
            "extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1"
                    + "&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555"
                    + "&signature=4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb";
    private static final long THEN = 1_317_327_555L;

    private final ProxySignature signature = at(THEN);

    @Test
    void shopifysOwnExampleIsVerified() {
        assertThat(signature.verify(KNOWN))
                .isEqualTo(
                        new Verified(
                                new ShopDomain("shop-name.myshopify.com"),
                                Optional.of(1L),
                                "/apps/awesome_reviews"));
    }

    @Test
    void signingGivesShopifysOwnExample() {
        assertThat(signature.sign(KNOWN))
                .isEqualTo("4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb");
    }

    @Test
    void anEmptyCustomerIdIsNoCustomer() {
        assertThat(signature.verify(signed(query("", THEN))))
                .isEqualTo(
                        new Verified(
                                new ShopDomain("a-shop.myshopify.com"),
                                Optional.empty(),
                                "/apps/artify"));
    }

    @Test
    void anyParametersOfAShopperAreVerifiedInAnyOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            String extra = "";
            for (int i = random.nextInt(4); i > 0; i--) {
                extra += "&" + noise(random) + "=" + noise(random);
            }
            String query = query("77", THEN) + extra;
            String signed =
                    random.nextBoolean()
                            ? signed(query)
                            : "signature=" + signature.sign(query) + "&" + query;
            assertThat(signature.verify(signed)).as(signed).isInstanceOf(Verified.class);
        }
    }

    @Test
    void noChangedCharacterIsAccepted() {
        String good = signed(query("77", THEN) + "&extra=%C3%BC&extra=b");
        Random random = new Random(9);
        for (int at = 0; at < good.length(); at++) {
            char other = (char) (' ' + random.nextInt(95));
            String changed = good.substring(0, at) + other + good.substring(at + 1);
            boolean same = decoded(changed).equals(decoded(good));
            if (!same) {
                assertThat(signature.verify(changed)).as(changed).isInstanceOf(Rejected.class);
            }
        }
    }

    @Test
    void nothingThatWasTamperedWithIsAccepted() {
        Random random = new Random(13);
        for (int round = 0; round < 50; round++) {
            String query = query("77", THEN) + "&" + noise(random) + "=" + noise(random);
            String genuine = signed(query);
            ProxyVerdict verdict = signature.verify(genuine);

            assertThat(verdict).isInstanceOf(Verified.class);
            assertThat(Tampered.of(genuine))
                    .allSatisfy(changed -> {
                        if (signature.verify(changed) instanceof Verified passed) {
                            assertThat(passed).isEqualTo(verdict);
                            assertThat(message(changed)).isEqualTo(message(genuine));
                        }
                    });
        }
    }

    @Test
    void aParameterAddedOrTakenAwayIsNoticed() {
        assertThat(signature.verify(KNOWN + "&page=2")).isEqualTo(rejected(Reason.BAD_SIGNATURE));
        assertThat(signature.verify(KNOWN.replaceFirst("extra=1&", "")))
                .isEqualTo(rejected(Reason.BAD_SIGNATURE));
    }

    @Test
    void ninetySecondsAreTolerated() {
        assertThat(at(THEN + 90).verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(at(THEN - 90).verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(at(THEN + 91).verify(KNOWN)).isEqualTo(rejected(Reason.STALE));
        assertThat(at(THEN - 91).verify(KNOWN)).isEqualTo(rejected(Reason.STALE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop", "timestamp", "signature", "path_prefix", "logged_in_customer_id"})
    void whatShopifyAddsMustStandThereOnce(String name) {
        String twice = query("1", THEN) + "&" + name + "=1";

        assertThat(signature.verify(signed(twice))).isEqualTo(rejected(Reason.DUPLICATE_PARAMETER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1x", "-1", "+1", "1.0", "0x1", "9999999999999999999", "%D9%A1", "1%2C2"})
    void aCustomerIdIsMadeOfDigits(String customer) {
        assertThat(signature.verify(signed(query(customer, THEN))))
                .isEqualTo(rejected(Reason.BAD_CUSTOMER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.com",
                "a.myshopify.com.evil.com",
                "evil.com%2F.myshopify.com",
                ".myshopify.com",
                "a-shop.myshopify.com%0A"
            })
    void onlyShopsOfShopifyAreAccepted(String shop) {
        String query = query("1", THEN).replace("a-shop.myshopify.com", shop);

        assertThat(signature.verify(signed(query))).isEqualTo(rejected(Reason.BAD_SHOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "shop", "a=%zz", "%", "signature=", "shop=a&signature=b"})
    void noiseIsRejected(String query) {
        assertThat(signature.verify(query)).isInstanceOf(Rejected.class);
    }

    @Test
    void afterARotationTheOldSecretStillVerifiesUntilItIsRemoved() {
        ProxySignature rotated = with("new", "hush");

        assertThat(rotated.verify(KNOWN)).isInstanceOf(Verified.class);
        assertThat(with("new", "other").verify(KNOWN)).isEqualTo(rejected(Reason.BAD_SIGNATURE));
        assertThat(rotated.sign(KNOWN)).isEqualTo(with("new").sign(KNOWN));
    }

    private static String query(String customer, long timestamp) {
        return "shop=a-shop.myshopify.com&logged_in_customer_id="
                + customer
                + "&path_prefix=%2Fapps%2Fartify&timestamp="
                + timestamp;
    }

    private String signed(String query) {
        return query + "&signature=" + signature.sign(query);
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? ' ' + random.nextInt(95) : 0x1F600 + i);
        }
        return URLEncoder.encode(text.toString(), UTF_8);
    }

    /** What a query means, with malformed ones unlike all others. */
    private static Object decoded(String query) {
        return ProxyParameters.parse(query).<Object>map(ProxyParameters::values).orElse(query);
    }

    /** What is signed of a query: another spelling of it is no other query. */
    private static byte[] message(String query) {
        return ProxyParameters.parse(query).orElseThrow().signedBytes();
    }

    private static Rejected rejected(Reason reason) {
        return new Rejected(reason);
    }

    private static ProxySignature at(long epochSecond) {
        return new ProxySignature(
                List.of("hush".getBytes(UTF_8)),
                Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC));
    }

    private static ProxySignature with(String... secrets) {
        return new ProxySignature(
                List.of(secrets).stream().map(secret -> secret.getBytes(UTF_8)).toList(),
                Clock.fixed(Instant.ofEpochSecond(THEN), ZoneOffset.UTC));
    }
}
