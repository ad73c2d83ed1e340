package com.artify.home;

import java.time.LocalDate;
import java.util.List;

/**
 * A shop's figures; days and months begin at midnight in the shop's time zone. The cost is what
 * providers charge for this month's attempts, in micro-dollars.
 *
 * @param nextMonth the first day of the next month
 * @param perDay generations of the last fourteen days, the oldest first, today last
 * @param previews previews completed this month
 * @param ordered of these, how many were bought
 * @param printFiles print files finished this month
 */
public record Figures(
        long today,
        long month,
        LocalDate nextMonth,
        List<Long> perDay,
        long previews,
        long ordered,
        long printFiles,
        long costMicros) {

    /** The share of this month's previews that were bought, 0 to 1; 0 without previews. */
    public double conversion() {
        return previews == 0 ? 0 : (double) ordered / previews;
    }
}
