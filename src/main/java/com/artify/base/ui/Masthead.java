package com.artify.base.ui;

/**
 * What the frame says about whose admin this is; the shop feature answers for the current request.
 */
public interface Masthead {
    /** The shop's display name. */
    String shopName();

    /** The shop's address, as in {@code artify-demo.myshopify.com}. */
    String shopAddress();

    /** Whether the one who is signed in may enter a view. */
    boolean admits(Class<?> view);
}
