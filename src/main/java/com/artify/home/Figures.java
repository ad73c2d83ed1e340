package com.artify.home;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A shop's figures; days and months begin at midnight in the shop's time zone. The cost is what
 * providers charge for attempts and tests of styles, in micro-dollars.
 *
 * @param month generations of this month
 * @param nextMonth the first day of the next month
 * @param days the last fourteen days, the oldest first, today last
 * @param previews previews completed this month
 * @param ordered of these, how many were bought
 * @param printFiles print files finished this month
 * @param paidOrders orders paid this month
 */
public record Figures(
        long month,
        LocalDate nextMonth,
        List<Day> days,
        long previews,
        long ordered,
        long printFiles,
        long paidOrders,
        long costMicros) {
    public Figures {
        days = List.copyOf(days);
    }

    /**
     * One day's work.
     *
     * @param ordered of the day's previews, how many were bought until now
     */
    public record Day(LocalDate date, long previews, long finals, long ordered, long costMicros) {
        /** Previews and finals. */
        public long generations() {
            return previews + finals;
        }
    }

    /** Generations of today. */
    public long today() {
        return days.getLast().generations();
    }

    /** One figure of each day, the oldest first. */
    public List<Long> perDay(ToLongFunction<Day> figure) {
        return days.stream().mapToLong(figure).boxed().toList();
    }

    /** The share of this month's previews that were bought, 0 to 1; 0 without previews. */
    public double conversion() {
        return previews == 0 ? 0 : (double) ordered / previews;
    }

    /** This month's cost for each of its paid orders, previews nobody bought and tests included. */
    public OptionalLong costPerOrder() {
        return paidOrders == 0 ? OptionalLong.empty() : OptionalLong.of(costMicros / paidOrders);
    }
}
