package com.artify.engine.remote;

import com.artify.engine.ArtOutcome;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How far work has come that was handed in. */
public sealed interface Sight {
    /** It is not done, or cannot be seen at the moment; the provider may say when to look again. */
    record Waiting(Optional<Duration> pause) implements Sight {
        static final Waiting ON = new Waiting(Optional.empty());
    }

    /** It is done; the picture is behind a link that expires. */
    record Ready(URI picture) implements Sight {}

    /** There will be no picture. */
    record Ended(ArtOutcome outcome) implements Sight {}

    /** It goes on. */
    static Sight waiting() {
        return Waiting.ON;
    }

    /** It ended, and may have been billed. */
    static Sight unknown(String reason) {
        return new Ended(new ArtOutcome.Unknown(reason));
    }
}
