package com.artify.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Issues and reads session tokens: JWTs of one minute, signed with the app's secret. */
final class SessionTokenMint {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");

    private final String clientId;
    private final AppSecret secret;
    private final Clock clock;

    SessionTokenMint(String clientId, AppSecret secret, Clock clock) {
        this.clientId = clientId;
        this.secret = secret;
        this.clock = clock;
    }

    String issue(String shop, long userId, String sessionId, Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "https://" + shop + "/admin");
        claims.put("dest", "https://" + shop);
        claims.put("aud", clientId);
        claims.put("sub", Long.toString(userId));
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("nbf", now.getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("sid", sessionId);
        String content = HEADER + "." + encoded(JSON.writeValueAsString(claims));
        return content + "." + Signing.base64Url(secret.current(), content);
    }

    /** The user of a token that is good for the shop now. */
    Optional<Long> user(String token, String shop) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || !signed(token.substring(0, dot), token.substring(dot + 1))) {
            return Optional.empty();
        }
        try {
            String claims = token.substring(token.indexOf('.') + 1, dot);
            JsonNode read = JSON.readTree(Base64.getUrlDecoder().decode(claims));
            long now = clock.instant().getEpochSecond();
            return read.path("dest").asString("").equals("https://" + shop)
                            && read.path("aud").asString("").equals(clientId)
                            && read.path("exp").asLong(0) > now
                            && read.path("nbf").asLong(Long.MAX_VALUE) <= now
                    ? Optional.of(Long.parseLong(read.path("sub").asString("")))
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException malformed) {
            return Optional.empty();
        }
    }

    private boolean signed(String content, String signature) {
        return MessageDigest.isEqual(
                Signing.base64Url(secret.current(), content).getBytes(UTF_8),
                signature.getBytes(UTF_8));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
