package com.artify.usage;

import java.util.List;

/**
 * What was asked of providers: generations by their first attempt, tests of styles, all attempts
 * (each test is one), what the paid ones cost, and what was expected of generations and tests
 * before, in micro-dollars. A refused attempt costs nothing.
 */
public record Spending(
        long previews,
        long finals,
        long tests,
        long attempts,
        long costMicros,
        long estimateMicros) {
    public static final Spending NONE = new Spending(0, 0, 0, 0, 0, 0);

    /** All of it together. */
    public static Spending sum(List<DaySpending> days) {
        return days.stream().map(DaySpending::all).reduce(NONE, Spending::plus);
    }

    Spending plus(Spending other) {
        return new Spending(
                previews + other.previews,
                finals + other.finals,
                tests + other.tests,
                attempts + other.attempts,
                costMicros + other.costMicros,
                estimateMicros + other.estimateMicros);
    }

    /** Previews and finals; a test is none. */
    public long generations() {
        return previews + finals;
    }
}
