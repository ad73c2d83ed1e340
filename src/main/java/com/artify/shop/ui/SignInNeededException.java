package com.artify.shop.ui;

/** Nobody is signed in, so there is no shop to show. */
final class SignInNeededException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SignInNeededException() {
        super("nobody is signed in");
    }
}
