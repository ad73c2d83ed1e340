package com.artify.shopify;

import com.artify.shopify.SessionVerdict.Reason;
import com.artify.shopify.SessionVerdict.Rejected;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the session tokens of the Shopify admin (the {@code id_token} of a page, the bearer
 * token of a request): JSON Web Tokens (RFC 7519) under HMAC-SHA256 with the client secret.
 * Thread-safe.
 */
public final class SessionTokens {
    private static final Logger log = LoggerFactory.getLogger(SessionTokens.class);

    /** Three parts, the last one the 32 bytes of a signature. */
    private static final Pattern FORM =
            Pattern.compile("[\\w-]{1,1000}\\.[\\w-]{1,4000}\\.[\\w-]{43}");

    private static final int KEY_BYTES = 32;

    private final List<JWSVerifier> verifiers;
    private final SessionClaims claims;

    /** Accepts tokens for the client under each of the secrets. */
    public SessionTokens(String clientId, List<byte[]> secrets, Clock clock) {
        this.verifiers = secrets.stream().map(SessionTokens::verifier).toList();
        this.claims = new SessionClaims(clientId, clock);
    }

    /** Judges a token; the verdict holds for this moment. */
    public SessionVerdict verify(String text) {
        SessionVerdict verdict = judge(text);
        if (verdict instanceof Rejected rejected) {
            // Never the token: another instance's clock might still accept it.
            log.debug("Session token rejected: {}", rejected.reason());
        }
        return verdict;
    }

    private SessionVerdict judge(String text) {
        if (!FORM.matcher(text).matches()) {
            return new Rejected(Reason.MALFORMED);
        }
        try {
            SignedJWT token = SignedJWT.parse(text);
            if (!token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)) {
                return new Rejected(Reason.WRONG_ALGORITHM);
            }
            return signed(token)
                    ? claims.judge(token.getJWTClaimsSet(), text)
                    : new Rejected(Reason.BAD_SIGNATURE);
        } catch (ParseException | IllegalArgumentException e) {
            return new Rejected(Reason.MALFORMED);
        }
    }

    private boolean signed(SignedJWT token) {
        Base64URL signature = token.getSignature();
        // The last character has two bits to spare: only one way of writing them is Shopify's.
        boolean match = false;
        for (JWSVerifier verifier : verifiers) {
            match |= verifies(token, verifier);
        }
        return match && Base64URL.encode(signature.decode()).equals(signature);
    }

    private static boolean verifies(SignedJWT token, JWSVerifier verifier) {
        try {
            return token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    private static JWSVerifier verifier(byte[] secret) {
        try {
            // HMAC itself fills a short key up with zeros (RFC 2104); the library wants it done.
            return new MACVerifier(Arrays.copyOf(secret, Math.max(KEY_BYTES, secret.length)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
