package com.artify.imaging;

import java.io.IOException;

/** The bytes are not what their format promises. Caught within this package. */
final class DamagedPictureException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedPictureException(String message) {
        super(message);
    }
}
