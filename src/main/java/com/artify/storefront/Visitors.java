package com.artify.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.artify.base.Ids;
import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import com.artify.base.SignedTokens;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives visitors of a storefront tokens by which we tell them apart and know our own again, without
 * keeping any. A token that was never given, or to another shop's visitor, is none. Thread-safe.
 */
@Component
class Visitors {
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final Duration TO_SOLVE = Duration.ofMinutes(5);
    private static final String GAP = "|";

    private final SignedTokens tokens;
    private final SignedTokens challenges;
    private final Clock clock;
    private final int bits;

    Visitors(Secrets secrets, LimitSettings settings, Clock clock) {
        this.tokens = new SignedTokens(secrets.derive("visitors"), clock);
        this.challenges = new SignedTokens(secrets.derive("visitor-challenges"), clock);
        this.clock = clock;
        this.bits = settings.proofBits();
    }

    /**
     * Work to be done before a token is given: a number whose SHA-256 together with the text, as
     * {@code text:number}, begins with so many zero bits.
     */
    record Challenge(String text, int bits) {}

    /** The visitor's id, if the token is ours and was given in this shop. */
    Optional<String> known(ShopDomain shop, String token) {
        String prefix = shop.value() + GAP;
        return tokens.read(token)
                .map(SignedTokens.Signed::text)
                .filter(text -> text.startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }

    /** A token for somebody whom we have not seen yet. */
    String welcome(ShopDomain shop) {
        return token(shop, UUID.randomUUID());
    }

    Challenge challenge(ShopDomain shop) {
        String text = shop.value() + GAP + Ids.next();
        return new Challenge(challenges.sign(text, clock.instant().plus(TO_SOLVE)), bits);
    }

    /**
     * The token for a solved challenge of this shop. Solutions that are sent twice give the same
     * visitor, so that work cannot be shared out.
     */
    Optional<String> solved(ShopDomain shop, String challenge, long number) {
        return challenges
                .read(challenge)
                .filter(signed -> signed.text().startsWith(shop.value() + GAP))
                .filter(signed -> zeros(sha256(challenge + ":" + number)) >= bits)
                .map(signed -> token(shop, UUID.nameUUIDFromBytes(signed.text().getBytes(UTF_8))));
    }

    private String token(ShopDomain shop, UUID visitor) {
        return tokens.sign(shop.value() + GAP + visitor, clock.instant().plus(LIFETIME));
    }

    private static int zeros(byte[] hash) {
        int zeros = 0;
        for (byte each : hash) {
            int leading = Integer.numberOfLeadingZeros(each & 0xff) - 24;
            zeros += leading;
            if (leading < 8) {
                break;
            }
        }
        return zeros;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
