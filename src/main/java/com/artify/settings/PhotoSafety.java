package com.artify.settings;

import com.artify.engine.SafetyScores;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the safety check's scores of shoppers' photos lead to.
 *
 * @param flagAt probability, 0 to 1, of a revealing or explicit photo from which staff look at it
 * @param refuseAt probability of an explicit photo from which it is refused
 */
public record PhotoSafety(double flagAt, double refuseAt) implements SettingsPart {
    /** Below this, every other portrait would be refused. */
    public static final double LEAST_REFUSE = 0.5;

    /** What is this certain to be explicit is refused in every shop. */
    public static final double MOST_REFUSE = 0.99;

    public static final double LEAST_FLAG = 0.1;

    /** Pairs of limits that go well together. */
    public enum Strictness {
        STRICT(0.4, 0.8),
        STANDARD(0.6, 0.95),
        LENIENT(0.8, MOST_REFUSE);

        private final PhotoSafety limits;

        Strictness(double flagAt, double refuseAt) {
            limits = new PhotoSafety(flagAt, refuseAt);
        }

        public PhotoSafety limits() {
            return limits;
        }
    }

    public PhotoSafety {
        if (!refuseAllowed(refuseAt) || !flagAllowed(flagAt, refuseAt)) {
            throw new IllegalArgumentException("limits of the safety check out of range");
        }
    }

    /** Whether a shop may refuse from this probability on, and not before. */
    public static boolean refuseAllowed(double refuseAt) {
        return refuseAt >= LEAST_REFUSE && refuseAt <= MOST_REFUSE;
    }

    /** Whether staff may be shown photos from this probability on, and not before. */
    public static boolean flagAllowed(double flagAt, double refuseAt) {
        return flagAt >= LEAST_FLAG && flagAt <= refuseAt;
    }

    /** The named pair that this is, if it is one. */
    public Optional<Strictness> strictness() {
        return Arrays.stream(Strictness.values())
                .filter(strictness -> strictness.limits.equals(this))
                .findFirst();
    }

    /** Whether a photo with these scores is refused. */
    public boolean refuses(SafetyScores scores) {
        return scores.explicit() >= refuseAt;
    }

    /** Whether staff look at a photo with these scores; one that could not be checked they do. */
    public boolean flags(SafetyScores scores) {
        return !scores.known() || Math.max(scores.explicit(), scores.revealing()) >= flagAt;
    }
}
