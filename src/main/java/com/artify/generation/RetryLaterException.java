package com.artify.generation;

/** Tells the job runner to come again after a pause; the reason is for the log. */
final class RetryLaterException extends RuntimeException {
    RetryLaterException(String reason) {
        super(reason, null, false, false);
    }
}
