package com.artify.usage;

/**
 * A day's budget in micro-dollars, what attempts and tests of styles took of it, and what those
 * generations are expected to cost that are admitted and not yet begun.
 */
public record DayBudget(long micros, long spentMicros, long expectedMicros) {
    /** The part that is gone, 1 when all is; never more. */
    public double share() {
        return micros <= usedMicros() ? 1 : (double) usedMicros() / micros;
    }

    /** What is spent and what is bound to be. */
    public long usedMicros() {
        return spentMicros + expectedMicros;
    }

    /** Whether something that costs as much has room; what is free always has. */
    boolean covers(long estimateMicros) {
        return estimateMicros == 0 || usedMicros() + estimateMicros <= micros;
    }
}
