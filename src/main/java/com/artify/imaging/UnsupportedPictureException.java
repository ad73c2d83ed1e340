package com.artify.imaging;

import java.io.IOException;

/** A kind of picture that is not read. Caught within this package. */
final class UnsupportedPictureException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsupportedPictureException(String message) {
        super(message);
    }
}
