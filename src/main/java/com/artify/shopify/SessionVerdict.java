package com.artify.shopify;

/** Whether the Shopify admin vouches for a user in a shop. */
public sealed interface SessionVerdict {
    /** Signed by Shopify for this app, and of this minute. */
    record Verified(SessionToken token) implements SessionVerdict {}

    /** Not from Shopify, not for this app, not as Shopify writes it, or too old. */
    record Rejected(Reason reason) implements SessionVerdict {}

    /** Why a token was rejected; for the log, never for the answer. */
    enum Reason {
        MALFORMED,
        WRONG_ALGORITHM,
        BAD_SIGNATURE,
        MISSING_CLAIM,
        WRONG_AUDIENCE,
        BAD_SHOP,
        BAD_USER,
        /** Its minute is over; the admin has a newer one. */
        EXPIRED,
        NOT_YET_VALID
    }
}
