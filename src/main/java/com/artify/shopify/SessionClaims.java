package com.artify.shopify;

import com.artify.base.ShopDomain;
import com.artify.shopify.SessionVerdict.Reason;
import com.artify.shopify.SessionVerdict.Rejected;
import com.artify.shopify.SessionVerdict.Verified;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the claims of a session token must say; stricter than Shopify's own libraries. */
final class SessionClaims {
    /** How far our clock may be from Shopify's. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private static final String ORIGIN = "https://";
    private static final Pattern USER = Pattern.compile("[1-9][0-9]{0,17}");

    private final String clientId;
    private final Clock clock;

    SessionClaims(String clientId, Clock clock) {
        this.clientId = clientId;
        this.clock = clock;
    }

    /** Judges the claims of a token whose signature is right. */
    SessionVerdict judge(JWTClaimsSet claims, String text) throws ParseException {
        Date expires = claims.getExpirationTime();
        Date begins = claims.getNotBeforeTime();
        String user = claims.getSubject();
        String session = claims.getStringClaim("sid");
        String id = claims.getJWTID();
        if (expires == null
                || begins == null
                || Stream.of(user, session, id).anyMatch(this::none)) {
            return new Rejected(Reason.MISSING_CLAIM);
        }
        if (!claims.getAudience().equals(List.of(clientId))) {
            return new Rejected(Reason.WRONG_AUDIENCE);
        }
        Optional<ShopDomain> shop = shop(claims);
        if (shop.isEmpty()) {
            return new Rejected(Reason.BAD_SHOP);
        }
        if (!USER.matcher(user).matches()) {
            return new Rejected(Reason.BAD_USER);
        }
        return untimely(begins.toInstant(), expires.toInstant())
                .<SessionVerdict>map(Rejected::new)
                .orElseGet(() ->
                        new Verified(
                                new SessionToken(
                                        shop.get(),
                                        Long.parseLong(user),
                                        session,
                                        id,
                                        expires.toInstant(),
                                        text)));
    }

    /** The shop that the token is for, if the one that issued it is the same. */
    private static Optional<ShopDomain> shop(JWTClaimsSet claims) throws ParseException {
        String issuer = claims.getIssuer();
        String destination = claims.getStringClaim("dest");
        if (issuer == null || destination == null || !destination.startsWith(ORIGIN)) {
            return Optional.empty();
        }
        return ShopDomain.parse(destination.substring(ORIGIN.length()))
                .filter(shop -> issuer.equals(destination + "/admin"));
    }

    private Optional<Reason> untimely(Instant begins, Instant expires) {
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        if (!now.isBefore(expires.plus(LEEWAY))) {
            return Optional.of(Reason.EXPIRED);
        }
        return now.plus(LEEWAY).isBefore(begins)
                ? Optional.of(Reason.NOT_YET_VALID)
                : Optional.empty();
    }

    private boolean none(@Nullable String claim) {
        return claim == null || claim.isBlank();
    }
}
