package com.artify.engine;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;

/** How an attempt ended. Only an unknown outcome may have been billed without a result. */
public sealed interface ArtOutcome {
    /** The art: sRGB, {@code TYPE_INT_RGB}. */
    record Succeeded(BufferedImage art) implements ArtOutcome {}

    /** Final for this photo and prompt; never retried. The reason is for staff. */
    record Refused(String reason) implements ArtOutcome {}

    /** The provider wants fewer requests; nothing was billed. */
    record RateLimited(Optional<Duration> retryAfter) implements ArtOutcome {}

    /** The provider does not work at the moment; nothing was billed. */
    record Outage(String reason) implements ArtOutcome {}

    /** Nobody knows whether the provider did the work; counts as billed. */
    record Unknown(String reason) implements ArtOutcome {}
}
