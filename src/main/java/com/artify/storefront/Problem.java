package com.artify.storefront;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with an error of the API. */
final class Problem extends RuntimeException {
    private final ProblemCode code;
    private final Optional<Duration> retryAfter;
    private final List<Object> parameters;

    /** {@code parameters} fill the gaps of the sentence for the shopper. */
    Problem(ProblemCode code, Object... parameters) {
        this(code, Optional.empty(), List.of(parameters));
    }

    Problem(ProblemCode code, Optional<Duration> retryAfter) {
        this(code, retryAfter, List.of());
    }

    private Problem(ProblemCode code, Optional<Duration> retryAfter, List<Object> parameters) {
        super(code.code(), null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
        this.parameters = parameters;
    }

    ProblemCode code() {
        return code;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
