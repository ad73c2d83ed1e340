package com.artify.usage;

/**
 * What was asked of providers: generations that had an attempt, all attempts, and what the paid
 * ones cost in micro-dollars. A refused attempt costs nothing.
 */
public record Spending(long previews, long finals, long attempts, long costMicros) {
    public static final Spending NONE = new Spending(0, 0, 0, 0);

    public long generations() {
        return previews + finals;
    }
}
