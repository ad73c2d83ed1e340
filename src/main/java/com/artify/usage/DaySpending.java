package com.artify.usage;

/** What a day or a month cost, previews and finals apart; costs in micro-dollars. */
public record DaySpending(Period part, Spending previews, Spending finals) {
    public Spending all() {
        return previews.plus(finals);
    }
}
