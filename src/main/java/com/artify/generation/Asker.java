package com.artify.generation;

import org.jspecify.annotations.Nullable;

/** Whose request a generation was, for limits and for redaction. */
record Asker(@Nullable String customerId, @Nullable String visitorId) {
    static final Asker NOBODY = new Asker(null, null);
}
