package com.artify.engine;

/** A key at a provider; written into nothing but the request itself. */
public record ApiKey(String value) {
    /** Says nothing of the key, so that logs and errors cannot. */
    @Override
    public String toString() {
        return "ApiKey[hidden]";
    }
}
