package com.artify.storefront;

import com.artify.base.Secrets;
import com.artify.base.SignedTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands out tickets for photos and knows its own again, without keeping any. */
@Component
class UploadTickets {
    /** Long enough for a large photo over a connection that comes and goes. */
    static final Duration LIFETIME = Duration.ofHours(1);

    private final SignedTokens tokens;
    private final Clock clock;

    UploadTickets(Secrets secrets, Clock clock) {
        this.tokens = new SignedTokens(secrets.derive("upload-tickets"), clock);
        this.clock = clock;
    }

    String issue(UploadTicket ticket) {
        return tokens.sign(ticket.text(), clock.instant().plus(LIFETIME));
    }

    Optional<UploadTicket> read(String token) {
        return tokens.read(token).map(signed -> UploadTicket.read(signed.text()));
    }
}
