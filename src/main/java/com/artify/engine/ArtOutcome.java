package com.artify.engine;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;

/** How an attempt ended. Only an unknown outcome may have been billed without a result. */
public sealed interface ArtOutcome {
    /**
     * The art: sRGB, {@code TYPE_INT_RGB}.
     *
     * @param billedMicros what the provider says that it charges, in micro-dollars; empty if it
     *     says nothing, and then its list price counts
     */
    record Succeeded(BufferedImage art, Optional<Long> billedMicros) implements ArtOutcome {
        public Succeeded(BufferedImage art) {
            this(art, Optional.empty());
        }
    }

    /** An attempt without art. */
    sealed interface Failed extends ArtOutcome {
        /** Why, for staff. */
        String reason();
    }

    /** Final for this photo and prompt; never retried. The reason is for staff. */
    record Refused(String reason) implements Failed {}

    /** The provider wants fewer requests; nothing was billed. */
    record RateLimited(Optional<Duration> retryAfter) implements Failed {
        @Override
        public String reason() {
            return "too many requests"
                    + retryAfter.map(pause -> ", again in " + pause.toSeconds() + " s").orElse("");
        }
    }

    /** The provider does not work at the moment; nothing was billed. */
    record Outage(String reason) implements Failed {}

    /**
     * The provider takes nothing from this account: no key or a wrong one, no credit, a suspension.
     * Every prompt meets it until somebody acts; nothing was billed. The reason is for staff.
     */
    record AccountBlocked(String reason) implements Failed {}

    /**
     * The provider does not do what was asked for: it has no such model, or does not take the size,
     * a parameter or so long a prompt. Equal requests would meet it again; nothing was billed. The
     * reason is for staff.
     */
    record Unsupported(String reason) implements Failed {}

    /** Nobody knows whether the provider did the work; counts as billed. */
    record Unknown(String reason) implements Failed {}
}
