package com.artify.engine;

/** What a provider said of a key. */
public enum KeyVerdict {
    ACCEPTED,
    /** The provider does not know the key, or it may not do what is needed. */
    REFUSED,
    /** The provider did not answer, which says nothing of the key. */
    UNREACHABLE
}
