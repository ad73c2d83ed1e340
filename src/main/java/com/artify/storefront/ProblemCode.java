package com.artify.storefront;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The stable codes of the API's errors, with their HTTP status. */
enum ProblemCode {
    NOT_FOUND(HttpStatus.NOT_FOUND),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    MISSING_PHOTO(HttpStatus.BAD_REQUEST),
    NOT_MAPPED(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_SMALL(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY_PIXELS(HttpStatus.UNPROCESSABLE_CONTENT),
    UNSAFE(HttpStatus.UNPROCESSABLE_CONTENT),
    UPLOAD_EXPIRED(HttpStatus.UNPROCESSABLE_CONTENT),
    TEXT_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
    TEXT_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    QUOTA_EXHAUSTED(HttpStatus.TOO_MANY_REQUESTS),
    /** To programs it is a used up quota, with a sentence of its own for people. */
    BUDGET_EXHAUSTED(HttpStatus.TOO_MANY_REQUESTS, "quota_exhausted"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;
    private final String code;

    ProblemCode(HttpStatus status) {
        this.status = status;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    ProblemCode(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The key of the sentence for the shopper. */
    String textKey() {
        return "storefront.problem." + name().toLowerCase(Locale.ROOT);
    }
}
