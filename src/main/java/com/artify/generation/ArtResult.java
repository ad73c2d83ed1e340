package com.artify.generation;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** What came of making a generation's art. */
sealed interface ArtResult {
    /** The art is in the store, and the row says so where nothing is left unwritten. */
    record Ready(Generation generation, BufferedImage art, Optional<Unwritten> unwritten)
            implements ArtResult {
        Ready(Generation generation, BufferedImage art) {
            this(generation, art, Optional.empty());
        }
    }

    record Failed(FailureCode code, String message) implements ArtResult {}

    /** The generation ended meanwhile, by a cancellation. */
    record NoLongerWanted() implements ArtResult {}

    /**
     * What is written down in one transaction with the picture that is made of the art at once. A
     * worker that dies before leaves the attempt open and the art in the store, where the next one
     * finds it.
     */
    record Unwritten(Lifecycle.StoredArt art, Attempt attempt) {}
}
