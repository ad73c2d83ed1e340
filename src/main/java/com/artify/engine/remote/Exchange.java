package com.artify.engine.remote;

import java.net.http.HttpHeaders;
import java.util.Locale;

/** What became of a request that was sent once. */
public sealed interface Exchange {
    /** The whole answer, whatever it says. */
    record Answered(int status, HttpHeaders headers, byte[] body) implements Exchange {
        /** The media type without its parameters, in small letters; empty if there is none. */
        public String mediaType() {
            String type = headers.firstValue("Content-Type").orElse("");
            return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    /** No connection came about: the provider cannot have done anything. */
    record NeverSent(String reason) implements Exchange {}

    /** The connection broke, or the answer was too late or too large: it may have been done. */
    record Lost(String reason) implements Exchange {}
}
