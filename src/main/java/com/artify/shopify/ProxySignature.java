package com.artify.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.ShopDomain;
import com.artify.shopify.ProxyVerdict.Reason;
import com.artify.shopify.ProxyVerdict.Rejected;
import com.artify.shopify.ProxyVerdict.Verified;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signature of Shopify's App Proxy over a request's query: lower-case hex HMAC-SHA256 with the
 * client secret. The method, the path and the body are not signed. Thread-safe.
 */
public final class ProxySignature {
    private static final Duration TOLERANCE = Duration.ofSeconds(90);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final Pattern CUSTOMER = Pattern.compile("\\d{0,18}");
    private static final List<String> REQUIRED =
            List.of("shop", "timestamp", ProxyParameters.SIGNATURE, "path_prefix");
    private static final String CUSTOMER_ID = "logged_in_customer_id";

    private final List<byte[]> secrets;
    private final Clock clock;

    /** Signs with the first secret and accepts each. */
    ProxySignature(List<byte[]> secrets, Clock clock) {
        this.secrets = List.copyOf(secrets);
        this.clock = clock;
    }

    /** Judges the query as it came in the request line, still encoded. */
    public ProxyVerdict verify(String rawQuery) {
        Optional<ProxyParameters> parsed = ProxyParameters.parse(rawQuery);
        if (parsed.isEmpty()) {
            return new Rejected(Reason.MALFORMED);
        }
        ProxyParameters parameters = parsed.get();
        Optional<Reason> flaw = flaw(parameters);
        return flaw.isPresent() ? new Rejected(flaw.get()) : meaning(parameters);
    }

    /** The signature of an encoded query, as Shopify makes it; one already in it is ignored. */
    public String sign(String rawQuery) {
        ProxyParameters parameters =
                ProxyParameters.parse(rawQuery)
                        .orElseThrow(() -> new IllegalArgumentException("not an encoded query"));
        return hex(secrets.getFirst(), parameters.signedBytes());
    }

    private Optional<Reason> flaw(ProxyParameters parameters) {
        if (parameters.count(CUSTOMER_ID) > 1
                || REQUIRED.stream().anyMatch(name -> parameters.count(name) > 1)) {
            return Optional.of(Reason.DUPLICATE_PARAMETER);
        }
        if (REQUIRED.stream().anyMatch(name -> parameters.first(name).isEmpty())) {
            return Optional.of(Reason.MISSING_PARAMETER);
        }
        if (!signed(parameters)) {
            return Optional.of(Reason.BAD_SIGNATURE);
        }
        return fresh(parameters.first("timestamp")) ? Optional.empty() : Optional.of(Reason.STALE);
    }

    private static ProxyVerdict meaning(ProxyParameters parameters) {
        Optional<ShopDomain> shop = ShopDomain.parse(parameters.first("shop"));
        if (shop.isEmpty()) {
            return new Rejected(Reason.BAD_SHOP);
        }
        String customer = parameters.first(CUSTOMER_ID);
        if (!CUSTOMER.matcher(customer).matches()) {
            return new Rejected(Reason.BAD_CUSTOMER);
        }
        return new Verified(
                shop.get(),
                customer.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(customer)),
                parameters.first("path_prefix"));
    }

    private boolean signed(ProxyParameters parameters) {
        byte[] given = parameters.first(ProxyParameters.SIGNATURE).getBytes(UTF_8);
        byte[] message = parameters.signedBytes();
        boolean match = false;
        for (byte[] secret : secrets) {
            match |= MessageDigest.isEqual(hex(secret, message).getBytes(UTF_8), given);
        }
        return match;
    }

    private boolean fresh(String timestamp) {
        if (!SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(age) <= TOLERANCE.toSeconds();
    }

    private static String hex(byte[] secret, byte[] message) {
        return HexFormat.of().formatHex(Hmac.sha256(secret, message));
    }
}
