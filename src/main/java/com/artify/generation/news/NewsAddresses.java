package com.artify.generation.news;

import com.artify.base.Secrets;
import com.artify.base.ShopDomain;
import com.artify.base.SignedTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address of each attempt that its provider may call: it can be read by anyone, and made by us
 * alone.
 */
@Component
class NewsAddresses {
    static final String PATH = "/hooks/engine/";

    /** Providers repeat calls for hours. */
    private static final Duration LIFE = Duration.ofDays(1);

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SignedTokens tokens;
    private final Clock clock;
    private final URI home;

    NewsAddresses(Secrets secrets, Clock clock, @Value("${artify.public-url}") String publicUrl) {
        this.tokens = new SignedTokens(secrets.derive("provider-news"), clock);
        this.clock = clock;
        this.home = URI.create(publicUrl);
    }

    /** Empty where providers cannot reach us. */
    Optional<URI> of(Awaited awaited) {
        if (!"https".equals(home.getScheme()) || HERE.contains(home.getHost())) {
            return Optional.empty();
        }
        String text =
                String.join(
                        "|", awaited.provider(), awaited.shop().value(), awaited.attempt() + "");
        return Optional.of(URI.create(home + PATH + tokens.sign(text, clock.instant().plus(LIFE))));
    }

    /** Whose address it is; empty for one that is not ours or too old. */
    Optional<Awaited> read(String token) {
        return tokens.read(token).map(signed -> awaited(signed.text().split("\\|", 3)));
    }

    private static Awaited awaited(String[] parts) {
        return new Awaited(
                parts[0], ShopDomain.parse(parts[1]).orElseThrow(), UUID.fromString(parts[2]));
    }
}
