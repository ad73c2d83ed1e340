package com.artify.generation;

import java.util.List;

/**
 * Three attempts that failed at the provider are enough. A worker's death says nothing about the
 * provider: where the attempt was free it is repeated, but not for ever, since the photo itself may
 * be what kills workers.
 */
final class AttemptPolicy {
    private static final int FAILURES = 3;
    private static final int DEATHS = 25;

    private AttemptPolicy() {}

    static boolean spent(List<Attempt> made) {
        long deaths =
                made.stream()
                        .filter(attempt -> Attempts.died(attempt) && attempt.priceMicros() == 0)
                        .count();
        return made.size() - deaths >= FAILURES || deaths >= DEATHS;
    }
}
