package com.artify.usage;

/** What a day or a month cost: previews, finals and tests of styles apart; in micro-dollars. */
public record DaySpending(Period part, Spending previews, Spending finals, Spending tests) {
    public Spending all() {
        return previews.plus(finals).plus(tests);
    }
}
