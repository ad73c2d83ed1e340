package com.artify.storage;

import com.artify.base.SignedTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes and reads addresses of files that work without a session until they expire. Thread-safe.
 */
public final class FileLinks {
    private static final String PATH = "/files/";
    private static final int LONGEST_NAME = 200;

    private final SignedTokens tokens;
    private final Clock clock;

    FileLinks(byte[] key, Clock clock) {
        this.tokens = new SignedTokens(key, clock);
        this.clock = clock;
    }

    /**
     * The path of a link that lives at least {@code lifetime} and at most a quarter longer: links
     * made shortly after one another are equal, so that browsers keep the picture. With a name the
     * file is downloaded under it, without one it is shown.
     */
    public String link(ObjectKey file, @Nullable String downloadName, Duration lifetime) {
        long step = Math.max(1, lifetime.toSeconds() / 4);
        long expiry = (clock.instant().getEpochSecond() / step + 1) * step + lifetime.toSeconds();
        String name = downloadName == null ? "" : shortened(downloadName.strip());
        return PATH + tokens.sign(file.value() + "|" + name, Instant.ofEpochSecond(expiry));
    }

    /** What an unexpired token of ours grants. */
    Optional<Grant> read(String token) {
        return tokens.read(token).map(FileLinks::grant);
    }

    private static Grant grant(SignedTokens.Signed signed) {
        String[] parts = signed.text().split("\\|", 2);
        return new Grant(
                signed.expiry(),
                new ObjectKey(parts[0]),
                parts[1].isEmpty() ? Optional.empty() : Optional.of(parts[1]));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** A file, the name to download it under, and until when. */
    record Grant(Instant expiry, ObjectKey file, Optional<String> downloadName) {}
}
