package com.artify.generation;

import java.util.List;
import java.util.Locale;

/** What became of a shopper's photo. */
public sealed interface UploadResult {
    /** Kept; warnings do not forbid to go on. */
    record Accepted(Upload upload, List<Warning> warnings) implements UploadResult {}

    record Rejected(Problem problem) implements UploadResult {}

    /** What the shopper should know. */
    enum Warning {
        /** Will be printed softer than it could be. */
        LOW_RESOLUTION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a photo is not kept. */
    enum Problem {
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        UNREADABLE,
        TOO_SMALL,
        TOO_MANY_PIXELS,
        UNSAFE,
        STORAGE_FULL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
