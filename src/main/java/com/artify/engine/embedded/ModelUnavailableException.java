package com.artify.engine.embedded;

import org.jspecify.annotations.Nullable;

/** A model or its native runtime is missing on this machine. */
final class ModelUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
