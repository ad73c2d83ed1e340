package com.artify.generation;

import java.awt.image.BufferedImage;

/** What came of making a generation's art. */
sealed interface ArtResult {
    /** The art is in the store, and the row says so. */
    record Ready(Generation generation, BufferedImage art) implements ArtResult {}

    record Failed(FailureCode code, String message) implements ArtResult {}

    /** The generation ended meanwhile, by a cancellation. */
    record NoLongerWanted() implements ArtResult {}
}
