package com.artify.storefront;

import java.time.Duration;
import java.util.Optional;

/** Ends a request with an error of the API. */
final class Problem extends RuntimeException {
    private final ProblemCode code;
    private final Optional<Duration> retryAfter;

    Problem(ProblemCode code) {
        this(code, Optional.empty());
    }

    Problem(ProblemCode code, Optional<Duration> retryAfter) {
        super(code.code(), null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    ProblemCode code() {
        return code;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
