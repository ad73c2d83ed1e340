package com.artify.settings;

import com.artify.engine.KeyVerdict;
import java.time.Instant;

/** What a shop's provider works with, without ever telling a key. */
public sealed interface KeyState {
    /** The provider needs none. */
    record NotNeeded() implements KeyState {}

    /** It needs one, and there is none. */
    record Missing() implements KeyState {}

    /** The installation's key, for all its shops. */
    record OfInstallation(String tail) implements KeyState {}

    /**
     * The shop's own key.
     *
     * @param tail its last four characters
     */
    record Own(String tail, KeyVerdict verdict, Instant testedAt) implements KeyState {}
}
